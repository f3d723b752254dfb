import { diffArrays } from 'diff';

/** A stretch of words: in both versions, only in the older, only in the newer. */
export interface Run {
  kind: 'same' | 'del' | 'ins';
  text: string;
}

interface Word {
  text: string;
  /** A blank stands before it. */
  spaced: boolean;
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
  const old = split(before);
  const now = split(after);
  const changes = diffArrays(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
    { maxEditLength: MOST_CHANGES },
  );
  if (!changes) return runs([{ old, now, same: false }]);
  let [inOld, inNow] = [0, 0];
  const pieces: Piece[] = [];
  for (const { added, removed, value } of changes) {
    const last = pieces.at(-1);
    const same = !added && !removed;
    const piece = same || !last || last.same ? { old: [], now: [], same } : last;
    if (piece !== last) pieces.push(piece);
    if (!added) piece.old.push(...old.slice(inOld, (inOld += value.length)));
    if (!removed) piece.now.push(...now.slice(inNow, (inNow += value.length)));
  }
  return runs(withoutIslands(pieces));
}

interface Piece {
  old: Word[];
  now: Word[];
  same: boolean;
}

function split(text: string): Word[] {
  const whole = text.normalize('NFC');
  return Array.from(whole.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    spaced: index > 0 && /\s/u.test(whole.charAt(index - 1)),
  }));
}

/** A single word or sign that both versions happen to have amid changed words only makes them harder to read. */
function withoutIslands(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = kept.at(-1);
    const next = pieces[at + 1];
    const isIsland =
      piece.same && piece.now.length === 1 && last && next && !last.same && isLong(last, next);
    if (last && !last.same && (isIsland || !piece.same)) {
      last.old.push(...piece.old);
      last.now.push(...piece.now);
    } else kept.push({ ...piece, old: [...piece.old], now: [...piece.now] });
  }
  return kept;
}

const isLong = (...pieces: readonly Piece[]): boolean =>
  pieces.every(({ old, now }) => old.length + now.length > 3);

function runs(pieces: readonly Piece[]): Run[] {
  return pieces.flatMap(({ old, now, same }): Run[] => [
    ...(same || old.length === 0 ? [] : [{ kind: 'del' as const, text: written(old) }]),
    ...(now.length === 0 ? [] : [{ kind: same ? 'same' : 'ins', text: written(now) } as const]),
  ]);
}

/** The words as they were written; a blank before the first is told by a blank. */
const written = (words: readonly Word[]): string =>
  words.map(({ text, spaced }) => (spaced ? ` ${text}` : text)).join('');
