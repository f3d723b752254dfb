import { encode, QrCodeDataType } from 'uqr';
import { qrCorrection } from './qr-correction.ts';

/** A QR code without quiet zone: `dark` has its modules row by row, 1 where dark. */
export interface QrCode {
  /** Modules a side. */
  size: number;
  dark: Uint8Array;
}

const OPTIONS = { ecc: 'L', maskPattern: 0, border: 0 } as const;

/**
 * The QR code of a text (ISO/IEC 18004), the same as the package `uqr` makes, which draws all that is the same in each code
 * anew: here that is taken from it once for each size. The mask is fixed (trying all eight takes ten times as long, and
 * scanners read each), errors are corrected as far as it costs no room.
 */
export function qrCode(text: string): QrCode {
  const bytes = new TextEncoder().encode(text);
  const version = SIZES.findIndex(({ data }) => bytes.length + 2 <= data) + 1;
  // long texts, and those that the package writes more briefly than as bytes: no address of a document is one
  if (version === 0 || /^[A-Z0-9 $%*+./:-]*$/.test(text)) return madeBy(encode(text, OPTIONS));
  const { size, blank, places } = frameOf(version);
  const dark = blank.slice();
  let at = 0;
  for (const word of codewords(bytes, version))
    for (let bit = 7; bit >= 0; bit -= 1) {
      const place = places[at++] ?? 0;
      dark[place] = (dark[place] ?? 0) ^ ((word >> bit) & 1);
    }
  return { size, dark };
}

/** By version, from 1 on, of codes with least correction: bytes of data, and bytes of correction of each of the blocks. */
const SIZES = [
  { data: 19, correction: 7, blocks: 1 },
  { data: 34, correction: 10, blocks: 1 },
  { data: 55, correction: 15, blocks: 1 },
  { data: 80, correction: 20, blocks: 1 },
  { data: 108, correction: 26, blocks: 1 },
  { data: 136, correction: 18, blocks: 2 },
  { data: 156, correction: 20, blocks: 2 },
  { data: 194, correction: 24, blocks: 2 },
  { data: 232, correction: 30, blocks: 2 },
] as const;

const madeBy = ({ size, data }: Pick<ReturnType<typeof encode>, 'size' | 'data'>): QrCode => ({
  size,
  dark: Uint8Array.from(data.flat(), Number),
});

/** What all codes of a version share. */
interface Frame {
  size: number;
  /** The code of nothing but zeros: the patterns, and the mask elsewhere. */
  blank: Uint8Array;
  /** Modules of data in the order of their bits. */
  places: number[];
}

const frames = new Map<number, Frame>();

function frameOf(version: number): Frame {
  const known = frames.get(version);
  if (known) return known;
  const code = encode('', { ...OPTIONS, minVersion: version, maxVersion: version });
  const { size, dark } = madeBy(code);
  const places: number[] = [];
  // columns by twos from the right, by turns up and down, but for that of the timing pattern
  for (let right = size - 1; right >= 1; right -= right === 8 ? 3 : 2)
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) {
        const isUp = ((right + 1) & 2) === 0;
        const y = isUp ? size - 1 - step : step;
        if (code.types[y]?.[x] !== QrCodeDataType.Data) continue;
        places.push(y * size + x);
        dark[y * size + x] = (x + y + 1) % 2;
      }
  const frame = { size, blank: dark, places };
  frames.set(version, frame);
  return frame;
}

/** The bytes of a code: its data and, of each block, what corrects it, the blocks by turns. */
function codewords(bytes: Uint8Array, version: number): Uint8Array {
  const { data, correction, blocks } = SIZES[version - 1] ?? SIZES[0];
  const words = new Uint8Array(data + correction * blocks);
  const plain = dataOf(bytes, data);
  const each = data / blocks;
  for (let block = 0; block < blocks; block += 1) {
    const own = plain.subarray(block * each, (block + 1) * each);
    own.forEach((word, at) => (words[at * blocks + block] = word));
    qrCorrection(own, correction).forEach((word, at) => (words[data + at * blocks + block] = word));
  }
  return words;
}

/** Bytes as data: what they are and how many, themselves, an end, and filling by turns. */
function dataOf(bytes: Uint8Array, room: number): Uint8Array {
  const data = new Uint8Array(room);
  const AS_BYTES = 0b0100;
  data[0] = (AS_BYTES << 4) | (bytes.length >> 4);
  let left = bytes.length & 15;
  bytes.forEach((byte, at) => {
    data[at + 1] = (left << 4) | (byte >> 4);
    left = byte & 15;
  });
  data[bytes.length + 1] = left << 4;
  for (let at = bytes.length + 2; at < room; at += 1)
    data[at] = (at - bytes.length) % 2 === 0 ? 0xec : 0x11;
  return data;
}
