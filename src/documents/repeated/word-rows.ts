import { isYear } from './block-words.ts';

/** A word for the purpose of finding alike passages: a year counts as any other. */
export const plainWord = (word: number): number => (isYear(word) ? 1 : word);

/** Hashes of the rows of three words in a text; one in `sample` of them, the same wherever they stand. */
export function rowsOf(words: readonly number[], sample: number): number[] {
  const rows: number[] = [];
  let first = plainWord(words[0] ?? 0);
  let second = plainWord(words[1] ?? 0);
  for (let at = 2; at < words.length; at += 1) {
    const third = plainWord(words[at] ?? 0);
    // whole numbers with a sign: larger ones are slow as keys of a map
    const row = (Math.imul(Math.imul(first, 31) + second, 31) + third) | 0;
    if ((row >>> 0) % sample === 0) rows.push(row);
    first = second;
    second = third;
  }
  return rows;
}
