/** Signs of the fonts that have pictures in place of letters, by font and code; only those that texts use. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2a: '∗',
    0x2b: '+',
    0x2d: '-',
    0xa3: '≤',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xae: '→',
    0xde: '⇒',
    0xe5: '∑',
  },
  wingdings: {
    0x28: '☎',
    0x2a: '✉',
    0x6c: '●',
    0x6d: '❍',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x72: '❒',
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x9e: '·',
    0x9f: '•',
    0xa7: '▪',
    0xa8: '◻',
    0xb6: '✰',
    0xd8: '➢',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x50: '✓', 0x52: '☑', 0xa3: '□', 0x97: '•', 0x98: '•' },
};

/**
 * The Unicode sign of a code in a picture font (Symbol, Wingdings), or of a private sign (U+F000 and up) that means
 * such a code; `null` where the font is an ordinary one or the sign is not known.
 */
export function symbolSign(code: number, font: string): string | null {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = SIGNS[font.toLowerCase()];
  if (known) return known[low] ?? null;
  // without a known font, what the fonts of Word most often mean
  return low === code ? null : (SIGNS['symbol']?.[low] ?? SIGNS['wingdings']?.[low] ?? null);
}
