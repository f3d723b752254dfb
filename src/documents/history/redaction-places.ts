import type { TextBlock } from './text-block.ts';
import { wordsOf } from './diff-words.ts';

/** What stands for withheld words in plain text (markdown/plain-text.ts). */
const WITHHELD = '[lược]';
/** Words on either side that tell one place from another. */
const AROUND = 6;

/** Each place of a text where words are withheld, told by the words around it, in order. */
export function redactionPlaces(blocks: readonly TextBlock[]): string[] {
  if (!blocks.some(({ text }) => text.includes(WITHHELD))) return [];
  const words = blocks.flatMap(({ text }) => wordsOf(text));
  return words.flatMap((word, at) =>
    word === WITHHELD ? [words.slice(Math.max(0, at - AROUND), at + AROUND + 1).join(' ')] : [],
  );
}

/**
 * True where every place of `after` stood in `before` already, among the same words and in the same order. Else words may
 * have been withheld in between, and a comparison of the two would show them. A slip mended beside such a place counts as
 * well: better one comparison too few.
 */
export function withholdsNoMore(before: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  return after.every((place) => {
    const found = before.indexOf(place, at);
    at = found + 1;
    return found >= 0;
  });
}
