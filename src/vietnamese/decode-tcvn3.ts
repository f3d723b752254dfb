import { singleBytes } from './single-bytes.ts';

/**
 * TCVN 5712:1993, VN3 (“ABC”), bytes A1 to FF, in order. `iconv-lite` has the same table, but needs Node's Buffer and so
 * does not run in browsers; the test compares the two.
 */
const UPPER_HALF =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
  'éẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
const SIGNS = Array.from(UPPER_HALF);
const VOWEL = /[aeiouyăâêôơư]/iu;

/**
 * Text typed in a `.Vn…` font (each sign one byte, as Windows-1252 shows it) in Unicode, NFC. A font ending in `H`
 * (`.VnTimeH`) shows capitals whatever was typed: the text is then given in capitals, as it looked on paper.
 */
export function decodeTcvn3(text: string, font = ''): string {
  let decoded = '';
  for (const sign of singleBytes(text)) {
    const byte = sign.charCodeAt(0);
    const mark = byte >= 0xb0 && byte <= 0xb4;
    // a mark by itself stands after its vowel; elsewhere the sign is what it looks like: 30°, m²
    const kept = byte < 0xa1 || byte > 0xff || (mark && !VOWEL.test(decoded.slice(-1)));
    decoded += kept ? sign : (SIGNS[byte - 0xa1] ?? sign);
  }
  const composed = decoded.normalize('NFC');
  return isCapitalFont(font) ? composed.toUpperCase() : composed;
}

/** True for old fonts that only have capitals: `.VnTimeH`, `.VnArialH`, also with the style after a comma or hyphen. */
export function isCapitalFont(font: string): boolean {
  return /^(?:[A-Z]{6}\+)?\.?Vn[\p{L}\d -]*H(?:[-, ]|$)/u.test(font);
}
