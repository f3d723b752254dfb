import subsetFont from 'subset-font';

const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));

const LETTERS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Signs that the fonts of the site hold: ASCII, Vietnamese with its tones, common Latin letters, typography. */
export const SIGNS = [
  between(0x20, 0x7e),
  ...[...LETTERS].flatMap((letter) => TONES.map((tone) => (letter + tone).normalize('NFC'))),
  ...[...LETTERS.toUpperCase()].flatMap((letter) =>
    TONES.map((tone) => (letter + tone).normalize('NFC')),
  ),
  'đĐ₫',
  TONES.join(''),
  'äëïöüçñßÄËÏÖÜÇÑ',
  '\u00A0§©®«»°±²³µ·¹º×÷¼½¾',
  '\u2009\u200B\u2010\u2011–—‘’“”„†‡•…‰′″\u202F‹›€™←↑→↓−',
].join('');

/** What shaping needs: kerning, placed and composed marks, both kinds of figures. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'pnum', 'tnum'];

/** Kept at both passes: what shaping needs, copyright, licence and its address (the names 0 to 6 stay by themselves). */
const KEEP = { keepFeatures: FEATURES, preserveNameIds: [0, 13, 14] };
const KEEP_ALL = { ...KEEP, keepAllGlyphs: true };

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/**
 * Takes the name “Source”, which Adobe reserves for the whole fonts, out of the names of a font (UTF-16, as in its
 * table of names); the notice of copyright, which tells whose the font is, stays as it is.
 */
export function renameFont(font: Buffer): Buffer {
  const renamed = Buffer.from(font);
  for (const style of ['Sans', 'Serif'])
    for (const gap of ['', ' ', '-']) {
      const [old, own] = [wide(`Source${gap}${style}`), wide(`LuuChu${gap}${style}`)];
      for (let at = renamed.indexOf(old); at >= 0; at = renamed.indexOf(old, at))
        own.copy(renamed, at);
    }
  return renamed;
}

/** Cuts a whole font down to the signs of the site, under a name of its own; gives a WOFF2 file. */
export async function cutFont(whole: Buffer): Promise<Buffer> {
  const cut = await subsetFont(whole, SIGNS, { ...KEEP, targetFormat: 'truetype' });
  return subsetFont(renameFont(cut), '', { ...KEEP_ALL, targetFormat: 'woff2' });
}
