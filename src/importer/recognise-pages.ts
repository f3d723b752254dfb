import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, type Page } from 'tesseract.js';
import type { PageImage } from './draw-pages.ts';
import { ImportFault } from './import-fault.ts';
import type { ImportWarning } from './imported.ts';
import { layOutPages } from './lay-out-pages.ts';
import type { PageLine } from './page-lines.ts';
import type { PagePiece, SourcePage } from './page-piece.ts';
import type { SourceDocument } from './source-document.ts';

/** Lines whose words are surer than this are not named. */
const SURE = 0.8;

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

function warningsOf(pages: readonly SourcePage[], lines: readonly PageLine[]): ImportWarning[] {
  const warnings: ImportWarning[] = [
    {
      rule: 'recognised-text',
      message: 'Chữ do máy nhận dạng từ ảnh quét, có thể sai dấu, sai số.',
      remedy: 'Đọc đối chiếu từng dòng với bản giấy, nhất là số, ngày và tên người.',
      place: null,
    },
  ];
  const empty = pages.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number);
  if (empty.length > 0) {
    warnings.push({
      rule: 'scan-page-empty',
      message: `Không nhận ra chữ nào ở trang ${empty.map(String).join(', ')}.`,
      remedy: 'Xem lại các trang ấy; nếu có chữ thì quét lại rõ hơn, hoặc gõ lại.',
      place: null,
    });
  }
  const unsure = lines.filter(({ confidence = 1 }) => confidence < SURE);
  for (const page of new Set(unsure.map((line) => line.page))) {
    const numbers = unsure.filter((line) => line.page === page).map((line) => String(line.number));
    const where = `trang ${String(page)}, dòng ${numbers.join(', ')}`;
    warnings.push({
      rule: 'recognised-unsure',
      message: `Nhận dạng chưa chắc ở ${where}.`,
      remedy: 'Soát kỹ các dòng này.',
      place: { part: 'body', where },
    });
  }
  return warnings;
}

/** Pictures of pages, all at once or one when the one before is done with. */
type PageImages = Iterable<PageImage> | AsyncIterable<PageImage>;

async function recognise(images: PageImages): Promise<SourcePage[]> {
  const worker = await createWorker('vie', 1, {
    langPath: dataFolder(),
    gzip: true,
    cacheMethod: 'none',
    // what goes wrong rejects the call; without this it would also be thrown where nobody can catch it
    errorHandler: () => undefined,
  });
  try {
    const pages: SourcePage[] = [];
    for await (const { number, bytes } of images) {
      const { data } = await worker.recognize(
        Buffer.from(bytes),
        {},
        { blocks: true, text: false },
      );
      const pieces = piecesOf(data);
      pages.push({ number, ...extentOf(pieces), pieces });
    }
    return pages;
  } finally {
    await worker.terminate();
  }
}

/**
 * The text of pictures of pages (PNG, JPEG, PNM …), recognised on this machine without network, with a warning that it
 * must be read against the paper and the lines that are unsure. Throws an ImportFault where nothing is found. Needs Node.
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
    warnings: warningsOf(pages, lines),
  };
}
