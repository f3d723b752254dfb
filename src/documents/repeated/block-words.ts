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
  const plain = text.normalize('NFC');
  const words: number[] = [];
  let hash = 0;
  let tone = 0;
  let length = 0;
  let value = 0;
  for (let at = 0; at <= plain.length; at += 1) {
    const code = at < plain.length ? plain.charCodeAt(at) : BLANK;
    const sign = code < table.length ? (table[code] ?? 0) : beyond(code);
    if (sign === 0) {
      if (length > 0) {
        const year = length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
        words.push(year ? value : (Math.imul(hash ^ tone, MIX) >>> 2) | WORD_BIT);
        hash = tone = length = value = 0;
      }
      continue;
    }
    const base = sign & 0xffff;
    tone |= sign >>> 16;
    hash = Math.imul(hash ^ base, PRIME) ^ (hash >>> 15);
    length += 1;
    value = base >= ZERO && base <= ZERO + 9 ? value * 10 + base - ZERO : Number.NaN;
  }
  return words;
}

const BLANK = 32;
const ZERO = 48;
const PRIME = 0x01000193;
const MIX = 0x9e3779b1;

/** Letters of other scripts are words; signs, arrows and dashes are none. */
const beyond = (code: number): number => (code >= 0x2000 && code < 0x2c00 ? 0 : code);

/** Signs up to here are looked up: all Latin letters, with their marks. */
const TABLE = 0x1f00;
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
let table: Int32Array | undefined;

/** Of each sign its letter in lower case without its tone, and above bit 16 the tone; 0 where it belongs to no word. */
function signs(): Int32Array {
  if (table) return table;
  table = new Int32Array(TABLE);
  for (let code = 0; code < TABLE; code += 1) {
    const sign = String.fromCharCode(code);
    if (!/[\p{L}\p{M}\p{N}]/u.test(sign)) continue;
    const parts = [...sign.toLowerCase().normalize('NFD')];
    const tone = parts.reduce((found, part) => found | (1 << (TONES.indexOf(part) + 1)), 0) & ~1;
    const letter = parts.filter((part) => !TONES.includes(part)).join('');
    const base = letter.normalize('NFC').charCodeAt(0) || 1;
    table[code] = base | (tone << 16);
  }
  return table;
}
