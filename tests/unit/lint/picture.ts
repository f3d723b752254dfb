/** What a made picture tells beyond itself. */
export interface Told {
  make?: string;
  latitudeRef?: string;
}

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const le16 = (value: number): number[] => [value & 255, value >> 8];
const le32 = (value: number): number[] => [...le16(value & 0xffff), ...le16(value >>> 16)];
const be16 = (value: number): number[] => le16(value).reverse();
const be32 = (value: number): number[] => le32(value).reverse();
const entry = (tag: number, type: number, count: number, value: number[]): number[] => [
  ...le16(tag),
  ...le16(type),
  ...le32(count),
  ...[...value, 0, 0, 0, 0].slice(0, 4),
];

/** A TIFF block with a maker of three letters and, in a block of its own, half of a place. */
function tiff({ make, latitudeRef }: Told): number[] {
  const count = Number(make !== undefined) + Number(latitudeRef !== undefined);
  const gpsAt = 8 + 2 + count * 12 + 4;
  return [
    ...ascii('II*\0'),
    ...le32(8),
    ...le16(count),
    ...(make === undefined ? [] : entry(0x010f, 2, 4, ascii(make))),
    ...(latitudeRef === undefined ? [] : entry(0x8825, 4, 1, le32(gpsAt))),
    ...le32(0),
    ...(latitudeRef === undefined
      ? []
      : [...le16(1), ...entry(1, 2, 2, ascii(latitudeRef)), ...le32(0)]),
  ];
}

/** A picture of a format with no more in it than what it tells; no viewer could show it. */
export function picture(format: 'jpeg' | 'png' | 'webp', told: Told): Uint8Array {
  const block = Object.keys(told).length > 0 ? tiff(told) : null;
  if (format === 'jpeg') {
    const app1 = block ? [...ascii('Exif\0\0'), ...block] : [];
    const segment = block ? [0xff, 0xe1, ...be16(app1.length + 2), ...app1] : [];
    return Uint8Array.from([0xff, 0xd8, ...segment, 0xff, 0xda, ...be16(2), 0xff, 0xd9]);
  }
  if (format === 'png') {
    const chunk = (name: string, body: number[]) => [
      ...be32(body.length),
      ...ascii(name),
      ...body,
      0,
      0,
      0,
      0,
    ];
    const head = chunk('IHDR', [...be32(1), ...be32(1), 8, 2, 0, 0, 0]);
    return Uint8Array.from([
      ...ascii('\x89PNG\r\n\x1a\n'),
      ...head,
      ...(block ? chunk('eXIf', block) : []),
      ...chunk('IEND', []),
    ]);
  }
  const body = block ? [...ascii('EXIF'), ...le32(block.length), ...block] : [];
  return Uint8Array.from([...ascii('RIFF'), ...le32(body.length + 4), ...ascii('WEBP'), ...body]);
}
