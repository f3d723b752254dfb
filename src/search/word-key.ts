import { otherSpelling } from '#vietnamese/i-y.ts';

/**
 * The key that a word without marks is filed under: `đ` with `d`, and `sy` with `si`, so that all ways to type a word
 * lead to one place.
 */
export function wordKey(word: string): string {
  const plain = word.replaceAll('đ', 'd');
  const other = otherSpelling(plain);
  return other !== null && plain.endsWith('y') ? other : plain;
}
