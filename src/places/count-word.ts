const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A count in running text: words up to ten, figures above. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}
