import { windowsSigns } from './windows-signs.ts';

/** Signs that stand in Windows-1258 where Windows-1252 has others: a file in an old font, read with the wrong table. */
const OF_1258: Readonly<Record<string, string>> = {
  Ă: 'Ã',
  '\u0300': 'Ì',
  Đ: 'Ð',
  '\u0309': 'Ò',
  Ơ: 'Õ',
  Ư: 'Ý',
  '\u0303': 'Þ',
  ă: 'ã',
  '\u0301': 'ì',
  đ: 'ð',
  '\u0323': 'ò',
  ơ: 'õ',
  ư: 'ý',
  '₫': 'þ',
};
/** Byte AD is drawn as a minus or hyphen by some fonts of PDFs; between letters it is none. */
const MINUS = /(?<=[\p{L}\u00A1-\u00FF])[−‐]|[−‐](?=[\p{L}\u00A1-\u00FF])/gu;
const WRONG_TABLE = new RegExp(Object.keys(OF_1258).join('|'), 'gu');

/**
 * Text in an old font as the signs of Windows-1252 that its bytes are: undoes symbol fonts (U+F020–U+F0FF), look-alikes
 * (Greek mu, minus, bullet operator), and readings as Latin-1 or Windows-1258. Expects text whose marks are not composed yet.
 */
export function singleBytes(text: string): string {
  return windowsSigns(text)
    .replace(/[\uF020-\uF0FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
    .replaceAll('μ', 'µ')
    .replaceAll('∙', '·')
    .replaceAll('ˉ', '¯')
    .replace(MINUS, '\u00AD')
    .replace(WRONG_TABLE, (sign) => OF_1258[sign] ?? sign);
}
