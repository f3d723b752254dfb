import { eachWord } from './each-word.ts';
import { shortestEdit, type Stretch } from './shortest-edit.ts';

/** A stretch of words: in both versions, only in the older, only in the newer. */
export interface Run {
  kind: 'same' | 'del' | 'ins';
  text: string;
}

/** More changed words than this are not looked for one by one: the work grows with their square. */
export const MOST_CHANGES = 1_500;

/** A withheld place; a word, a number or a date with its marks; any other sign. */
const WORD = /\[lược\]|[\p{L}\p{M}\p{N}]+(?:[.,/–-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** Words of a text, as a difference counts them: syllables, numbers and dates whole, signs each by itself. NFC. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/**
 * The words of two versions of one passage, side by side. Blanks count for nothing. Where more than `MOST_CHANGES` words
 * differ, the older is told as a whole, then the newer.
 */
export function diffWords(before: string, after: string): Run[] {
  const numbers = new Map<string, number>();
  const [old, now] = [split(before, numbers), split(after, numbers)];
  const found = shortestEdit(old.words, now.words, MOST_CHANGES) ?? [
    { same: false, a: [0, old.words.length], b: [0, now.words.length] },
  ];
  return withoutIslands(found).flatMap(({ same, a, b }): Run[] => [
    ...(same || a[0] === a[1] ? [] : [{ kind: 'del' as const, text: written(old, a) }]),
    ...(b[0] === b[1] ? [] : [{ kind: same ? 'same' : 'ins', text: written(now, b) } as const]),
  ]);
}

/** A text with its words, which are numbers: the same word is the same in both texts. */
interface Split {
  text: string;
  words: readonly number[];
  /** Where each word begins and ends. */
  from: readonly number[];
  to: readonly number[];
}

function split(source: string, numbers: Map<string, number>): Split {
  const whole = source.normalize('NFC');
  const text = /\s\s|[^\S ]/u.test(whole) ? whole.replace(/\s+/gu, ' ') : whole;
  const [words, from, to]: [number[], number[], number[]] = [[], [], []];
  eachWord(text, (begin, end) => {
    const word = text.slice(begin, end);
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    words.push(number);
    from.push(begin);
    to.push(end);
  });
  return { text, words, from, to };
}

/** A single word or sign that both versions happen to have amid changed words only makes them harder to read. */
function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const last = kept.at(-1);
    const next = stretches[at + 1];
    const { same, a, b } = stretch;
    const isIsland =
      same && b[1] - b[0] === 1 && last && next && !last.same && isLong(last) && isLong(next);
    if (last && !last.same && (isIsland || !same))
      kept[kept.length - 1] = { same: false, a: [last.a[0], a[1]], b: [last.b[0], b[1]] };
    else kept.push(stretch);
  }
  return kept;
}

const isLong = ({ a, b }: Stretch): boolean => a[1] - a[0] + b[1] - b[0] > 3;

/** The words as they were written; a blank before the first is told by a blank. */
function written({ text, from, to }: Split, [first, end]: Stretch['a']): string {
  const begin = from[first] ?? 0;
  return text.slice(text.charAt(begin - 1) === ' ' ? begin - 1 : begin, to[end - 1]);
}
