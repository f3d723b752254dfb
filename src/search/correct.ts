import { fold } from '#vietnamese/fold.ts';
import { fromTelex } from '#vietnamese/telex.ts';
import { phraseKey, type Lexicon } from './lexicon.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** What is put in the place of a word, and how sure that is. */
export interface Correction {
  /** One word, or two where a blank was missing. */
  words: string[];
  /** True where it makes a word of the lexicon with what stands beside it. */
  fits: boolean;
}

/** Hands slip less at the start of a word: as much as a word that is twelve times as frequent. */
const OTHER_START = 2.5;
const LETTERS = 'abcdefghiklmnopqrstuvxy';

/** All words at one step: a letter too many, too few, wrong, or two changed about. Without marks. */
function oneStep(key: string): Set<string> {
  const near = new Set<string>();
  for (let at = 0; at <= key.length; at++) {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    near.add(before + after.slice(1));
    if (after.length > 1) near.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      near.add(before + letter + after.slice(1));
    }
  }
  near.delete(key);
  return near;
}

/** Marks of one spelling that the other has too, for choosing between `phòng` and `phong` for `phògn`. */
function sharedMarks(a: string, b: string): number {
  const marks = (text: string): string[] => text.normalize('NFD').match(/\p{M}|đ/gu) ?? [];
  const rest = marks(b);
  let shared = 0;
  for (const mark of marks(a)) {
    const at = rest.indexOf(mark);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return shared - rest.length / 2;
}

/** Words of the archive that were likely meant by one that it does not have, likeliest first. */
function candidates(word: string, vocabulary: Vocabulary): KnownWord[] {
  const telex = fromTelex(fold(word) === word ? word : '');
  if (telex !== null) {
    const meant = vocabulary.get(fold(telex))?.find(({ form }) => form === telex);
    if (meant) return [meant];
  }
  const found = [...oneStep(fold(word))].flatMap((key) => vocabulary.get(key) ?? []);
  const first = fold(word).charAt(0);
  const weight = ({ form, documents }: KnownWord): number =>
    Math.log(1 + documents) +
    2 * sharedMarks(word, form) -
    (fold(form).startsWith(first) ? 0 : OTHER_START);
  return found.sort((a, b) => weight(b) - weight(a));
}

/** The two words that were written as one, both of the archive and together of the lexicon. */
function split(word: string, vocabulary: Vocabulary, lexicon: Lexicon): string[] | null {
  for (let at = 1; at < word.length; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (!lexicon.entries.has(phraseKey(parts.join(' ')))) continue;
    if (parts.every((part) => vocabulary.has(fold(part)))) return parts;
  }
  return null;
}

/**
 * How well a word fits beside its neighbours: 2 where they make a word of the lexicon as it is written, 1 where they do
 * but for the marks, 0 where they do not.
 */
function fit(
  word: string,
  before: string | undefined,
  after: string | undefined,
  { entries, starts, spelled }: Lexicon,
): 0 | 1 | 2 {
  const pairs = [
    ...(before === undefined ? [] : [`${before} ${word}`]),
    ...(after === undefined ? [] : [`${word} ${after}`]),
  ];
  if (pairs.some((pair) => spelled.has(pair.toLowerCase()))) return 2;
  const keys = pairs.map(phraseKey);
  return keys.some((key) => entries.has(key) || starts.has(key)) ? 1 : 0;
}

/**
 * What was likely meant by a word that the archive does not have, or has so seldom that it makes less sense than its
 * neighbour; `before` and `after` are the words beside it. `null` where nothing is near.
 */
export function correct(
  word: string,
  before: string | undefined,
  after: string | undefined,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Correction | null {
  const parts = split(word, vocabulary, lexicon);
  if (parts) return { words: parts, fits: true };
  const near = candidates(word, vocabulary);
  const fits = near.map(({ form }) => fit(form, before, after, lexicon));
  const best = near[Math.max(0, fits.indexOf(2) >= 0 ? fits.indexOf(2) : fits.indexOf(1))];
  return best ? { words: [best.form], fits: fits.some((one) => one > 0) } : null;
}
