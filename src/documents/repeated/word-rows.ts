import { isYear } from './block-words.ts';

/** A word for the purpose of finding alike passages: a year counts as any other. */
export const plainWord = (word: number): number => (isYear(word) ? 1 : word);

/** Hashes of the rows of three words in a text; one in `sample` of them, the same wherever they stand. */
export function rowsOf(words: readonly number[], sample: number): number[] {
  const rows: number[] = [];
  let [first = 0, second = 0] = words.slice(0, 2).map(plainWord);
  for (let at = 2; at < words.length; at += 1) {
    const third = plainWord(words[at] ?? 0);
    const row = (Math.imul(Math.imul(first, 31) + second, 31) + third) >>> 0;
    if (row % sample === 0) rows.push(row);
    first = second;
    second = third;
  }
  return rows;
}
