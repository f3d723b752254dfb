import { isYear } from './block-words.ts';

/** Share of words that two blocks have in common, 0 to 1, years counted as the same word. Order counts for nothing. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const both = a.length + b.length;
  if (both === 0) return 1;
  const counts = new Map<number, number>();
  for (const word of a) {
    const key = isYear(word) ? 0 : word;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let shared = 0;
  for (const word of b) {
    const key = isYear(word) ? 0 : word;
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    shared += 1;
  }
  return (2 * shared) / both;
}
