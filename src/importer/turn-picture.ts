/** How far a picture is turned, in degrees, clockwise. */
export type Turn = 90 | 180 | 270;

const PGM = /^P5\n(\d+) (\d+)\n255\n/;

/** A picture (PGM, PNG, JPEG, TIFF) turned, as PNG. Throws where it is none of these. Needs Node. */
export async function turnPicture(bytes: Uint8Array, turn: Turn): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const [head, width, height] =
    PGM.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 40))) ?? [];
  // sharp does not know PGM
  const picture =
    head === undefined
      ? sharp(bytes).autoOrient()
      : sharp(bytes.subarray(head.length), {
          raw: { width: Number(width), height: Number(height), channels: 1 },
        });
  // what of it is to be seen must not be turned twice, so it is turned in a step of its own
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  // else it says 25 points an inch, of which the recognition warns
  const turned = sharp(data, { raw: info }).rotate(turn).withMetadata({ density: 300 });
  return turned.png({ compressionLevel: 1 }).toBuffer();
}
