/** Tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
/** Nothing more of the syllable follows. */
const END = String.raw`(?![\p{L}\p{M}])`;

const OPEN = new RegExp(`(o)([ae])(${TONE})${END}`, 'giu');
// “quý” keeps its tone: the u belongs to the consonant
const UY = new RegExp(`(?<!q)(u)(y)(${TONE})${END}`, 'giu');

/**
 * The tone of an open `oa`, `oe`, `uy` on its first vowel: *hoà, khoẻ, Uỷ* become *hòa, khỏe, Ủy*, the house form.
 *
 * Both spellings are in use; most official documents print the first-vowel form. NFC comes out.
 */
export function placeTones(text: string): string {
  return text.normalize('NFD').replace(OPEN, '$1$3$2').replace(UY, '$1$3$2').normalize('NFC');
}
