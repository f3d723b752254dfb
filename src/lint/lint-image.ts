import exifr from 'exifr';
import { exifOfWebp } from './exif-of-webp.ts';

/** What a picture tells beyond itself. */
export interface LintImage {
  /** As printed. */
  file: string;
  /** It says where it was taken. */
  located: boolean;
  /** It says when, with which camera or by whom. */
  described: boolean;
}

const LOCATED = /^(?:GPS|latitude$|longitude$)/u;
const DESCRIBED =
  /^(?:Make|Model|LensModel|LensMake|BodySerialNumber|LensSerialNumber|CameraOwnerName|CameraSerialNumber|Artist|HostComputer|DateTimeOriginal|CreateDate|creator|Creator|OwnerName)$/u;

/** Reads what a picture tells beyond itself: JPEG, PNG, WebP, AVIF, HEIC. Other files, and broken ones, tell nothing. */
export async function readLintImage(bytes: Uint8Array, file: string): Promise<LintImage> {
  const names = await namesIn(exifOfWebp(bytes) ?? bytes);
  return {
    file,
    located: names.some((name) => LOCATED.test(name)),
    described: names.some((name) => DESCRIBED.test(name)),
  };
}

async function namesIn(bytes: Uint8Array): Promise<string[]> {
  try {
    const found = (await exifr.parse(bytes, {
      tiff: true,
      exif: true,
      gps: true,
      xmp: true,
      iptc: false,
      icc: false,
      jfif: false,
      ihdr: false,
    })) as object | undefined;
    return found ? Object.keys(found) : [];
  } catch {
    // a format without such data, or a broken file
    return [];
  }
}
