import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { ImportFault } from './import-fault.ts';
import type { PagePiece, SourcePage } from './page-piece.ts';
import { pdfGlyphs, type PdfGlyph } from './pdf-glyphs.ts';
import { pdfRules } from './pdf-rules.ts';
import { matrixOf, times, type PdfMatrix } from './pdf-matrix.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

const OPEN_AGAIN = 'Mở bằng trình đọc PDF, in ra một tệp PDF mới rồi nhập tệp đó.';
/** Writing that runs at such an angle (tangent) is a stamp or a watermark, not a line. */
const SLANT = 0.1;
/** Blank between two signs of one piece, at most, in heights of the font. */
const TOUCHING = 0.1;

/** Opens a PDF. Throws an ImportFault where it has a password or is damaged. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // the parser takes the buffer away from its owner
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new ImportFault('Tệp PDF có mật khẩu.', 'Bỏ mật khẩu rồi nhập lại.', cause);
    }
    throw new ImportFault('Tệp PDF hỏng, không đọc được.', OPEN_AGAIN, cause);
  }
}

interface PdfFont {
  name: string;
  /** Width of a unit of its glyphs, of the height of the font. */
  unit: number;
}

/** The font of an id; fonts are only there once the operators of a page have been asked for. */
function fontOf(page: PdfPage, id: string): PdfFont {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  if (typeof font !== 'object' || font === null) return { name: '', unit: 0.001 };
  const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
  const matrix = 'fontMatrix' in font && Array.isArray(font.fontMatrix) ? font.fontMatrix : [];
  const unit: unknown = matrix[0];
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    unit: typeof unit === 'number' && unit > 0 ? unit : 0.001,
  };
}

function lookOf(font: string): Partial<PagePiece> {
  return {
    ...(font && { font }),
    ...(/bold|black|heavy|-Bd\b/i.test(font) && { bold: true }),
    ...(/ital|obli/i.test(font) && { italic: true }),
  };
}

/** A page with its text; `slanted` are words that stand at an angle. */
export interface PdfPageText extends SourcePage {
  slanted: string;
  /** How many pictures it draws. */
  pictures: number;
}

/** Puts a sign behind the last piece where it touches it and looks like it. */
function addGlyph(page: PdfPageText, glyph: PdfGlyph, view: PdfMatrix, font: string): void {
  const [a, b, c, d, x, y] = times(view, glyph.matrix);
  const size = Math.hypot(c, d);
  const text = glyph.text.replace(/[\u0000-\u001F]/g, ' ');
  if (size === 0 || text === '') return;
  if (Math.abs(b) > Math.abs(a) * SLANT) {
    page.slanted += text;
    return;
  }
  const width = glyph.width * Math.hypot(a, b);
  const last = page.pieces.at(-1);
  const gap = last ? x - (last.x + last.width) : Infinity;
  const same = last?.size === size && last.y === y && (last.font ?? '') === font;
  if (last && same && Math.abs(gap) < size * TOUCHING) {
    last.text += text;
    last.width = x + width - last.x;
  } else if (text.trim() !== '') page.pieces.push({ text, x, y, width, size, ...lookOf(font) });
}

async function textOfPage(
  page: PdfPage,
  number: number,
  codes: Readonly<Record<string, number>>,
): Promise<PdfPageText> {
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const found: PdfPageText = { number, width, height, pieces: [], slanted: '', pictures: 0 };
  const operators = await page.getOperatorList();
  found.pictures = Array.from(operators.fnArray).filter(
    (code) => code === codes['paintImageXObject'] || code === codes['paintInlineImageXObject'],
  ).length;
  const fonts = new Map<string, PdfFont>();
  const known = (id: string): PdfFont => {
    const font = fonts.get(id) ?? fontOf(page, id);
    fonts.set(id, font);
    return font;
  };
  const view = matrixOf(viewport.transform);
  found.rules = pdfRules(operators, codes, view);
  for (const glyph of pdfGlyphs(operators, codes, (id) => known(id).unit)) {
    addGlyph(found, glyph, view, known(glyph.font).name);
  }
  return found;
}

/** The text of all pages, with the place, size and font of each piece. */
export async function pdfPages(pdf: PdfDocument): Promise<PdfPageText[]> {
  const { OPS } = await getResolvedPDFJS();
  const pages: PdfPageText[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await textOfPage(page, number, OPS));
    page.cleanup();
  }
  return pages;
}
