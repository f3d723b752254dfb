/** The EXIF block of a WebP picture, which our EXIF reader does not unpack; `null` where there is none. */
export function exifOfWebp(bytes: Uint8Array): Uint8Array | null {
  if (word(bytes, 0) !== 'RIFF' || word(bytes, 8) !== 'WEBP') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const block = bytes.subarray(at + 8, at + 8 + size);
    // some writers put the head of the JPEG block before it
    if (word(bytes, at) === 'EXIF') return word(block, 0) === 'Exif' ? block.subarray(6) : block;
    at += 8 + size + (size % 2);
  }
  return null;
}

function word(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
