import type { Run } from '../source-document.ts';
import type { RunLook } from './run-look.ts';
import { symbolSign } from './symbol-sign.ts';

const PICTURE_FONT = /^(?:symbol|wingdings)/i;
const PRIVATE = /[\uF020-\uF0FF]/g;
const WITH_CAPITAL_FONT = /^\.Vn/i;

/** Whether a font is one of the old encodings, where a letter means another in each. */
export const isOldFont = (font: string): boolean => /^(?:\.?Vn|VNI[- ]|TCVN)/i.test(font);

/** A run as the source document has it. */
export function runOf(text: string, look: RunLook, link?: string, footnote?: string): Run {
  const { font = '', caps = false } = look;
  // TCVN3 has its capitals in a font of their own, so they cannot be made from small letters
  const inCapitalFont = caps && WITH_CAPITAL_FONT.test(font);
  const signs = PICTURE_FONT.test(font)
    ? text.replace(PRIVATE, (sign) => symbolSign(sign.charCodeAt(0), font) ?? sign)
    : text;
  return {
    text: caps && !inCapitalFont ? signs.toLocaleUpperCase('vi') : signs,
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strike && { strike: true }),
    ...(look.raised === 'sup' && { sup: true }),
    ...(look.raised === 'sub' && { sub: true }),
    ...(font && { font: inCapitalFont ? `${font.replace(/H$/i, '')}H` : font }),
    ...(link && { link }),
    ...(footnote && { footnote }),
  };
}
