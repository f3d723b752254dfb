import type { Block } from '../document.ts';

/**
 * The words of a block as numbers. A year is itself; every other word a hash of at least `2 ** 30`, which case and the
 * place of the tone in a syllable do not change. Two blocks say the same where their words are the same, one by one.
 */
export interface BlockWords extends Pick<Block, 'anchor' | 'number'> {
  words: readonly number[];
}

/** True for the number of a year in `words`. */
export const isYear = (word: number): boolean => word <= LAST_YEAR;

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
const WORD_BIT = 1 << 30;

/** What stands for withheld words in plain text (markdown/plain-text.ts). */
const WITHHELD = '[lược]';

/** Blocks as words, without those in which something is withheld: they are compared with nothing. */
export function blockWords(blocks: readonly Block[]): BlockWords[] {
  return blocks
    .filter(({ text }) => !text.includes(WITHHELD))
    .map(({ anchor, number, text }) => ({ anchor, number, words: wordsOf(text) }));
}

/** Words of a text as above. One pass over its signs: it is asked of thousands of texts in a build. */
export function wordsOf(text: string): number[] {
  const table = signs();
  const words: number[] = [];
  let begin = 0;
  let hash = 0;
  let tone = 0;
  let loose = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    const sign = code < TABLE ? (table[code] ?? 0) : beyond(code);
    loose |= sign & LOOSE;
    if ((sign & LETTER) !== 0) {
      tone |= sign & TONE;
      hash = Math.imul(hash ^ (sign & LETTER), PRIME) ^ (hash >>> 15);
      continue;
    }
    if (at > begin) {
      const year = at - begin === 4 ? yearAt(text, begin) : 0;
      words.push(year || (Math.imul(hash ^ (tone >>> 16), MIX) >>> 2) | WORD_BIT);
      hash = tone = 0;
    }
    begin = at + 1;
  }
  const plain = loose === 0 ? text : text.normalize('NFC');
  return plain === text ? words : wordsOf(plain);
}

/** The year that the four signs at a place write; 0 where they write none. */
function yearAt(text: string, from: number): number {
  let value = 0;
  for (let at = from; at < from + 4; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
}

const BLANK = 32;
const ZERO = 48;
const PRIME = 0x01000193;
const MIX = 0x9e3779b1;

/** What is told of a sign: its letter, its tone, and whether it may be written otherwise (NFC), alone or after another. */
const LETTER = 0xffff;
const TONE = 0xff0000;
const LOOSE = 1 << 30;

/** Letters of other scripts are words; signs, arrows and dashes are none. */
function beyond(code: number): number {
  if (code >= 0x2010 && code < 0x2028) return 0;
  return code >= 0x2000 && code < 0x2c00 ? LOOSE : code | LOOSE;
}

/** Signs up to here are looked up: all Latin letters, with their marks. */
const TABLE = 0x1f00;
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
let table: Int32Array | undefined;

/** Of each sign its letter in lower case without its tone, 0 where it belongs to no word, and the rest as above. */
function signs(): Int32Array {
  if (table) return table;
  table = new Int32Array(TABLE);
  for (let code = 0; code < TABLE; code += 1) {
    const sign = String.fromCharCode(code);
    const loose = code < 0x300 || (code >= 0x1ea0 && code < 0x1efa) ? 0 : LOOSE;
    table[code] = loose;
    if (!/[\p{L}\p{M}\p{N}]/u.test(sign)) continue;
    const parts = [...sign.toLowerCase().normalize('NFD')];
    const tone = parts.reduce((found, part) => found | (1 << (TONES.indexOf(part) + 1)), 0) & ~1;
    const letter = parts.filter((part) => !TONES.includes(part)).join('');
    const base = letter.normalize('NFC').charCodeAt(0) || 1;
    table[code] = base | (tone << 16) | loose;
  }
  return table;
}
