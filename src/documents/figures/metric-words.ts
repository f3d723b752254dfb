/**
 * Words of a metric as they are compared: one case, one kind of blank, no point at the end. Marks and the order of words
 * count: “Giao quân đạt” and “Đạt giao quân” are told apart, because nobody has said that they count the same.
 */
export function metricWords(words: string): string {
  return words
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.:;,]+$/u, '');
}
