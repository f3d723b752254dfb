import { getResolvedPDFJS } from 'unpdf';
import { openPdf } from './pdf-pages.ts';

/** A page as a picture, in a format that the recognition reads. */
export interface PageImage {
  /** 1: the first page. */
  number: number;
  bytes: Uint8Array;
}

/** A picture as pdf.js decodes it: how many bits a pixel has follows from how many bytes there are. */
export interface DecodedImage {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
}

/** Pictures narrower than this are logos and signatures, not pages. In pixels. */
const LEAST_WIDTH = 600;

/**
 * A picture as PNM, the plainest of formats: a line of text and then the pixels, black and white (PBM), grey (PGM) or
 * in colours (PPM); transparency is left out. `null` where the bytes are too few.
 */
export function toPnm({ data, width, height }: DecodedImage): Uint8Array | null {
  const pixels = width * height;
  const packed = Math.ceil(width / 8) * height;
  if (data.length < packed) return null;
  const size = `${String(width)} ${String(height)}`;
  // in a PBM black is 1, in a PDF it is 0
  if (data.length < pixels)
    return pnm(
      `P4\n${size}\n`,
      data.subarray(0, packed).map((eight) => ~eight),
    );
  if (data.length < pixels * 3) return pnm(`P5\n${size}\n255\n`, data.subarray(0, pixels));
  if (data.length < pixels * 4) return pnm(`P6\n${size}\n255\n`, data.subarray(0, pixels * 3));
  const colours = data.subarray(0, pixels * 4).filter((_, at) => at % 4 < 3);
  return pnm(`P6\n${size}\n255\n`, colours);
}

function pnm(head: string, pixels: Uint8Array | Uint8ClampedArray): Uint8Array {
  const begin = new TextEncoder().encode(head);
  const whole = new Uint8Array(begin.length + pixels.length);
  whole.set(begin);
  whole.set(pixels, begin.length);
  return whole;
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof openPdf>>['getPage']>>;

const isImage = (value: unknown): value is DecodedImage =>
  typeof value === 'object' &&
  value !== null &&
  'data' in value &&
  (value.data instanceof Uint8Array || value.data instanceof Uint8ClampedArray) &&
  'width' in value &&
  'height' in value;

async function imagesOf(page: PdfPage, paintImage: number): Promise<DecodedImage[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const images: DecodedImage[] = [];
  for (const [at, code] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    const key: unknown = code === paintImage && Array.isArray(args) ? args[0] : null;
    if (typeof key !== 'string') continue;
    const objects = key.startsWith('g_') ? page.commonObjs : page.objs;
    const image = await new Promise<unknown>((resolve) => {
      objects.get(key, resolve);
    });
    if (isImage(image)) images.push(image);
  }
  return images;
}

/** Pages of a scanned PDF: their pictures, and the numbers of those that have none that can be read. */
export interface PageImages {
  images: PageImage[];
  without: number[];
}

/** The largest picture of each page of a scanned PDF. Throws an ImportFault. */
export async function pdfImages(bytes: Uint8Array): Promise<PageImages> {
  const pdf = await openPdf(bytes);
  try {
    const { OPS } = await getResolvedPDFJS();
    const images: PageImage[] = [];
    const without: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const found = await imagesOf(page, OPS.paintImageXObject);
      const [largest] = found.toSorted((a, b) => b.width * b.height - a.width * a.height);
      const written = largest && largest.width >= LEAST_WIDTH ? toPnm(largest) : null;
      if (written) images.push({ number, bytes: written });
      else without.push(number);
      page.cleanup();
    }
    return { images, without };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
