const OPEN_RISING = /(?<![qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/gu;
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/**
 * A name in house form: NFC, single blanks, the tone on the first vowel of an open `oa`, `oe`, `uy`
 * (Khánh Hòa, Thủy, Úy), `’` for every apostrophe.
 */
export function houseName(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .replace(/['`´‘ʼ]/gu, '’')
    .replace(OPEN_RISING, (_, first: string, second: string) => {
      const decomposed = second.normalize('NFD');
      const tone = TONES.find((mark) => decomposed.includes(mark)) ?? '';
      return `${first}${tone}${decomposed.replace(tone, '')}`.normalize('NFC');
    });
}
