import { encode } from 'uqr';
import { checkWords } from './qr-check-words.ts';

/** The modules of a QR code, row by row: 1 is dark, 0 light. No quiet zone. */
export interface QrModules {
  /** Modules a side. */
  size: number;
  dark: Uint8Array;
}

/** Versions 1 to 5, which have all check words in one block: signs that each holds at level L, and its check words. */
const HOLDS = [17, 32, 53, 78, 106];
const CHECKS = [7, 10, 15, 20, 26];

/** Neither digits alone nor capitals and digits alone, which are written in fewer bits. */
const PLAIN = /^[ -~]*[a-z][ -~]*$/;

/**
 * The QR code of an address (ISO/IEC 18004), module for module as the package `uqr` makes it at level L with mask 0, but of an
 * address up to 106 signs in a fifth of the time, for every page of a document has one: squares, timing and format are the
 * same in all codes of a version and taken from the package once.
 */
export function qrModules(text: string): QrModules {
  const at = HOLDS.findIndex((most) => text.length <= most);
  if (at < 0 || !PLAIN.test(text)) return byPackage(text, 1).modules;
  const { modules, places } = (frames[at] ??= frame(at));
  const dark = modules.dark.slice();
  let next = 0;
  const write = (word: number): void => {
    for (let bit = 7; bit >= 0; bit -= 1) {
      const place = places[next++] ?? 0;
      dark[place] = (dark[place] ?? 0) ^ ((word >> bit) & 1);
    }
  };
  const words = dataWords(text, (HOLDS[at] ?? 0) + 2);
  words.forEach(write);
  checkWords(words, CHECKS[at] ?? 0).forEach(write);
  return { size: modules.size, dark };
}

/** What all codes of a version have in common, and where their bits go. */
interface Frame {
  /** The code with all bits 0, which the mask has turned over. */
  modules: QrModules;
  /** Place of each bit in order. */
  places: Int32Array;
}

const frames: Frame[] = [];

function byPackage(text: string, minVersion: number): { modules: QrModules; types: number[][] } {
  const { size, data, types } = encode(text, { ecc: 'L', maskPattern: 0, border: 0, minVersion });
  return { modules: { size, dark: Uint8Array.from(data.flat(), Number) }, types };
}

function frame(at: number): Frame {
  const { modules, types } = byPackage('a', at + 1);
  const { size, dark } = modules;
  const places: number[] = [];
  // two columns at a time from the right, up and down by turns, past the column of the timing
  for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up)
    for (let step = 0; step < size; step += 1) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (types[y]?.[x] !== 0) continue;
        places.push(y * size + x);
        dark[y * size + x] = (x + y) % 2 === 0 ? 1 : 0;
      }
    }
  return { modules, places: Int32Array.from(places) };
}

/** Signs as words of eight bits: the mode (bytes), their number, they themselves, an end, and what fills the rest. */
function dataWords(text: string, size: number): Uint8Array {
  const words = new Uint8Array(size);
  const { length } = text;
  words[0] = 0x40 | (length >> 4);
  let half = length & 15;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    words[at + 1] = (half << 4) | (code >> 4);
    half = code & 15;
  }
  words[length + 1] = half << 4;
  for (let at = length + 2; at < size; at += 1) words[at] = (at - length) % 2 === 0 ? 0xec : 0x11;
  return words;
}
