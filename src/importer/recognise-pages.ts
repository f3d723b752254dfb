import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, type Page } from 'tesseract.js';
import type { PageImage } from './draw-pages.ts';
import { ImportFault } from './import-fault.ts';
import { layOutPages } from './lay-out-pages.ts';
import type { PagePiece } from './page-piece.ts';
import { readUpright } from './read-upright.ts';
import { scanWarnings, type ScannedPage } from './scan-warnings.ts';
import type { SourceDocument } from './source-document.ts';
import type { Turn } from './turn-picture.ts';

/** Folder of the language data, which comes with the package: nothing is fetched. */
function dataFolder(): string {
  const found = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json');
  return join(dirname(found), '4.0.0_best_int');
}

/** Words of a recognised page, on the line that the recognition put them on. */
function piecesOf(page: Page): PagePiece[] {
  const lines = (page.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines: inner }) => inner),
  );
  return lines.flatMap(({ words, baseline, bbox, rowAttributes }) => {
    const size = rowAttributes.rowHeight > 0 ? rowAttributes.rowHeight : bbox.y1 - bbox.y0;
    const y = (baseline.y0 + baseline.y1) / 2;
    return words.map(({ text, bbox: box, confidence }) => ({
      text: text.normalize('NFC'),
      x: box.x0,
      y,
      width: box.x1 - box.x0,
      size,
      confidence: confidence / 100,
    }));
  });
}

function extentOf(pieces: readonly PagePiece[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...pieces.map(({ x, width }) => x + width)),
    height: Math.max(0, ...pieces.map(({ y }) => y)),
  };
}

/** Pictures of pages, all at once or one when the one before is done with. */
type PageImages = Iterable<PageImage> | AsyncIterable<PageImage>;

async function recognise(images: PageImages): Promise<ScannedPage[]> {
  const worker = await createWorker('vie', 1, {
    langPath: dataFolder(),
    gzip: true,
    cacheMethod: 'none',
    // what goes wrong rejects the call; without this it would also be thrown where nobody can catch it
    errorHandler: () => undefined,
  });
  try {
    const read = async (bytes: Uint8Array): Promise<PagePiece[]> => {
      const options = { blocks: true, text: false };
      return piecesOf((await worker.recognize(Buffer.from(bytes), {}, options)).data);
    };
    const turns: Turn[] = [180, 90, 270];
    const pages: ScannedPage[] = [];
    for await (const { number, bytes } of images) {
      const { pieces, turn } = await readUpright(bytes, read, turns);
      pages.push({ number, ...extentOf(pieces), pieces, turn });
    }
    return pages;
  } finally {
    await worker.terminate();
  }
}

/**
 * The text of pictures of pages (PNG, JPEG, PNM …), recognised on this machine without network, with a warning that it
 * must be read against the paper and the lines that are unsure. Pages that lay turned are turned. Throws an ImportFault where nothing is found. Needs Node.
 */
export async function recognisePages(images: PageImages): Promise<SourceDocument> {
  const pages = await recognise(images).catch((cause: unknown) => {
    if (cause instanceof ImportFault) throw cause;
    throw new ImportFault(
      'Không nhận dạng được chữ trong ảnh.',
      'Quét lại thành ảnh PNG hoặc JPEG, 300 điểm một inch, rồi nhập lại.',
      cause,
    );
  });
  const { blocks, margins, footnotes, lines } = layOutPages(pages);
  if (lines.length === 0) {
    throw new ImportFault(
      'Không nhận ra chữ nào trong bản quét.',
      'Xem lại bản quét; nếu có chữ thì quét lại rõ hơn, 300 điểm một inch, hoặc gõ lại.',
    );
  }
  return {
    format: 'scan',
    encoding: 'unicode',
    blocks,
    margins,
    footnotes,
    warnings: scanWarnings(pages, lines),
  };
}
