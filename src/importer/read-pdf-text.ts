import type { ImportWarning } from './imported.ts';
import { layOutPages } from './lay-out-pages.ts';
import { openPdf, pdfPages, type PdfPageText } from './pdf-pages.ts';
import type { SourceBlock, SourceDocument } from './source-document.ts';

/** Signs that a page has at least where its text is in the file; stamps of a scanner program are shorter. */
const LEAST_SIGNS = 40;

function signsOf({ pieces }: PdfPageText): number {
  return pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

const listed = (pages: readonly number[]): string => pages.map(String).join(', ');

function warningsOf(
  withoutText: readonly number[],
  withTables: readonly number[],
  withPictures: readonly string[],
): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (withoutText.length > 0) {
    warnings.push({
      rule: 'pdf-page-without-text',
      message: `Trang ${listed(withoutText)} của tệp PDF không có chữ, có thể là ảnh quét.`,
      remedy: 'Xuất các trang ấy thành ảnh rồi nhập riêng, hoặc gõ lại.',
      place: null,
    });
  }
  if (withTables.length > 0) {
    warnings.push({
      rule: 'pdf-table',
      message: `Trang ${listed(withTables)} có bảng không kẻ đường; tệp PDF không ghi ô nên mỗi hàng thành một đoạn.`,
      remedy: 'Kẻ lại bảng theo bản gốc.',
      place: null,
    });
  }
  if (withPictures.length > 0) {
    warnings.push({
      rule: 'pdf-image',
      message: `Có ảnh ở ${withPictures.join(', ')}; ảnh trong tệp PDF không lấy ra được.`,
      remedy: 'Chụp hoặc xuất ảnh từ trình đọc PDF rồi thêm thẻ <Figure>, nếu ảnh cần đăng.',
      place: null,
    });
  }
  return warnings;
}

/** Pictures among text are not taken out; each page that has some is told. */
function omittedPictures(pages: readonly PdfPageText[]): SourceDocument['omitted'] {
  return pages
    .filter((page) => page.pictures > 0 && signsOf(page) > 0)
    .map(({ number, pictures }) => ({
      paragraph: {
        kind: 'paragraph' as const,
        runs: [{ text: `[ảnh: ${String(pictures)}]` }],
        place: { part: 'body' as const, where: `trang ${String(number)}` },
      },
      reason: 'Ảnh trong tệp PDF không lấy ra được.',
    }));
}

function slantedBlocks(pages: readonly PdfPageText[]): SourceBlock[] {
  return pages
    .filter(({ slanted }) => slanted.trim() !== '')
    .map(({ slanted, number }) => ({
      kind: 'paragraph' as const,
      runs: [{ text: slanted.trim() }],
      place: { part: 'text-box' as const, where: `trang ${String(number)}, chữ nghiêng dọc` },
    }));
}

/**
 * The text of a PDF, laid out by where it stands; page numbers, running heads and slanting stamps are margins. `null` where
 * hardly any page has text: it is a scan. Not decoded yet. Throws an ImportFault.
 */
export async function readPdfText(bytes: Uint8Array): Promise<SourceDocument | null> {
  const pdf = await openPdf(bytes);
  try {
    const pages = await pdfPages(pdf);
    const withoutText = pages.filter((page) => signsOf(page) < LEAST_SIGNS);
    const signs = pages.reduce((sum, page) => sum + signsOf(page), 0);
    if (signs < LEAST_SIGNS * Math.max(1, pages.length / 2)) return null;
    const { blocks, margins, footnotes, tablePages } = layOutPages(pages);
    const omitted = omittedPictures(pages) ?? [];
    const empty = withoutText.filter((page) => signsOf(page) === 0).map(({ number }) => number);
    return {
      format: 'pdf',
      encoding: 'unicode',
      blocks,
      margins: [...margins, ...slantedBlocks(pages)],
      footnotes,
      ...(omitted.length > 0 && { omitted }),
      warnings: warningsOf(
        empty,
        tablePages,
        omitted.map(({ paragraph }) => paragraph.place.where),
      ),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
