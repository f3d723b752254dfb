const collator = new Intl.Collator('vi', { numeric: true });

/** Order of words in a Vietnamese list: a ă â … d đ …, tones after letters, numbers by value. */
export function compare(a: string, b: string): number {
  return collator.compare(a, b);
}
