import { extractImages } from 'unpdf';
import { openPdf } from './pdf-pages.ts';

/** A page as a picture, in a format that the recognition reads. */
export interface PageImage {
  /** 1: the first page. */
  number: number;
  bytes: Uint8Array;
}

/** Pictures narrower than this are logos and signatures, not pages. In pixels. */
const LEAST_WIDTH = 600;

interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
  channels: 1 | 3 | 4;
}

/** Pixels as PNM, the plainest of picture formats: a line of text and then the bytes. Transparency is left out. */
export function toPnm({ data, width, height, channels }: Pixels): Uint8Array {
  const colours = channels === 1 ? 1 : 3;
  const head = new TextEncoder().encode(
    `${colours === 1 ? 'P5' : 'P6'}\n${String(width)} ${String(height)}\n255\n`,
  );
  const pnm = new Uint8Array(head.length + width * height * colours);
  pnm.set(head);
  if (channels !== 4) {
    pnm.set(data.subarray(0, width * height * colours), head.length);
    return pnm;
  }
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let colour = 0; colour < 3; colour++) {
      pnm[head.length + pixel * 3 + colour] = data[pixel * 4 + colour] ?? 255;
    }
  }
  return pnm;
}

/** The largest picture of each page of a scanned PDF; pages without one are left out. Throws an ImportFault. */
export async function pdfImages(bytes: Uint8Array): Promise<PageImage[]> {
  const pdf = await openPdf(bytes);
  try {
    const images: PageImage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const found = await extractImages(pdf, number);
      const [largest] = found.toSorted((a, b) => b.width * b.height - a.width * a.height);
      if (largest && largest.width >= LEAST_WIDTH) images.push({ number, bytes: toPnm(largest) });
    }
    return images;
  } finally {
    await pdf.loadingTask.destroy();
  }
}
