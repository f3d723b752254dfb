import { singleBytes } from './single-bytes.ts';

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const ROOF = '\u0302';
const BREVE = '\u0306';

/** VNI for Windows writes a vowel and then a sign for all its marks; this sign stands for these marks. */
const MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: ROOF,
  à: ROOF + GRAVE,
  á: ROOF + ACUTE,
  å: ROOF + HOOK,
  ã: ROOF + TILDE,
  ä: ROOF + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
/** Signs that are a letter by themselves. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
// roofs stand on a, e, o and breves on a only; all vowels that are written with a mark after them take tones
const PAIR = /[aeouyôö][øùûõï]|[aeo][âàáåãä]|a[êèéúüë]|[ôöñìíæóòî]/giu;
const CAPITAL = /^\p{Lu}/u;

function decodePair(pair: string): string {
  const [first = '', second = ''] = pair.toLowerCase();
  const letter = (LETTERS[first] ?? first) + (MARKS[second] ?? '');
  return CAPITAL.test(pair) ? letter.toUpperCase() : letter;
}

/** Text typed in a `VNI-…` font (as Windows-1252 shows it) in Unicode, NFC. */
export function decodeVni(text: string): string {
  return singleBytes(text).replace(PAIR, decodePair).normalize('NFC');
}
