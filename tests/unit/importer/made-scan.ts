import sharp from 'sharp';
import type { MadePicture } from './made-pdf.ts';

/** Tags of a TIFF: where its first strip lies, and how long it is. */
const OFFSET = 273;
const LENGTH = 279;

/** The rows of a picture of up to 256 of them as a fax codes them (Group 4), ink as black unless `inverted`. */
async function fax({ width, height, data }: MadePicture, inverted = false): Promise<Uint8Array> {
  const tiff = await sharp(data, { raw: { width, height, channels: 1 } })
    // sharp writes white as 1, which a fax calls black
    .negate(!inverted && { alpha: false })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1 })
    .toBuffer();
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const start = view.getUint32(4, true);
  const entries = Array.from(
    { length: view.getUint16(start, true) },
    (_, at) => start + 2 + at * 12,
  );
  const valueOf = (tag: number): number => {
    const entry = entries.find((at) => view.getUint16(at, true) === tag);
    return entry === undefined ? 0 : view.getUint32(entry + 8, true);
  };
  return tiff.subarray(valueOf(OFFSET), valueOf(OFFSET) + valueOf(LENGTH));
}

/** A made picture as a scanner writes it with `/CCITTFaxDecode`, with either sign for black. */
export async function ccittPicture(picture: MadePicture, blackIs1 = false): Promise<MadePicture> {
  const { width, height } = picture;
  const parameters = `<< /K -1 /Columns ${String(width)} /Rows ${String(height)} /BlackIs1 ${String(blackIs1)} >>`;
  const data = await fax(picture, blackIs1);
  return { ...picture, coded: { filter: 'CCITTFaxDecode', parameters, data } };
}

const bytes4 = (value: number) => [24, 16, 8, 0].map((shift) => (value >> shift) & 255);

/** A segment of a JBIG2 stream on page 1: number, type, contents. */
const segment = (number: number, type: number, contents: readonly number[]) => [
  ...bytes4(number),
  ...[type, 0, 1],
  ...bytes4(contents.length),
  ...contents,
];

/** A made picture as a scanner writes it with `/JBIG2Decode`: page information, one generic region coded as by a fax (MMR). */
export async function jbig2Picture(picture: MadePicture): Promise<MadePicture> {
  const size = [...bytes4(picture.width), ...bytes4(picture.height)];
  const data = Uint8Array.from([
    ...segment(0, 48, [...size, ...bytes4(0), ...bytes4(0), 0, 0, 0]),
    ...segment(1, 38, [...size, ...bytes4(0), ...bytes4(0), 0, 1, ...(await fax(picture))]),
  ]);
  return { ...picture, coded: { filter: 'JBIG2Decode', parameters: 'null', data } };
}

/** The picture without its last rows, which hold no print: a fax of sharp's has strips of 256 rows. */
export function shortened(picture: MadePicture): MadePicture {
  const height = Math.min(picture.height, 256);
  return { ...picture, height, data: picture.data.slice(0, picture.width * height) };
}
