/** Tone marks as combining characters. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** Open syllables that are written with i or with y alike: hi/hy, kĩ/kỹ, lí/lý, mĩ/mỹ, sĩ/sỹ, tỉ/tỷ, vĩ/vỹ, quí/quý. */
const EITHER = new RegExp(`^(h|k|l|m|s|t|v|qu)([iy])([${TONES}]?)$`, 'u');

/** The same syllable with y for i or i for y, where both spellings are in use; else `null`. Small letters, NFC. */
export function otherSpelling(syllable: string): string | null {
  const found = EITHER.exec(syllable.normalize('NFD'));
  if (!found) return null;
  const [, onset = '', vowel = '', tone = ''] = found;
  return `${onset}${vowel === 'i' ? 'y' : 'i'}${tone}`.normalize('NFC');
}
