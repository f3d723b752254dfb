import { windowsSigns } from './windows-signs.ts';

/** Where Windows-1258 differs from Windows-1252: letters, and tones that stand after their vowel. */
const LETTERS: Readonly<Record<string, string>> = {
  Ã: 'Ă',
  ã: 'ă',
  Ð: 'Đ',
  ð: 'đ',
  Õ: 'Ơ',
  õ: 'ơ',
  Ý: 'Ư',
  ý: 'ư',
  Ì: '\u0300',
  Ò: '\u0309',
  Þ: '\u0303',
  ì: '\u0301',
  ò: '\u0323',
  þ: '₫',
};

/** Text in Windows-1258 that was read as Windows-1252 (`Ðôòng` for `Động`) in Unicode, NFC. */
export function decodeWindows1258(text: string): string {
  return windowsSigns(text)
    .replace(/[ÃãÐðÕõÝýÌÒÞìòþ]/g, (sign) => LETTERS[sign] ?? sign)
    .normalize('NFC');
}
