const collator = new Intl.Collator('vi', { numeric: true });

/** Order of Vietnamese names: a ă â b … d đ e ê …, then tones; numbers by value (`Quân khu 9` before `Quân khu 10`). */
export function compare(a: string, b: string): number {
  return collator.compare(a, b);
}
