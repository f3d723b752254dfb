import { ImportFault } from './import-fault.ts';
import { openPdfium, type Pdfium } from './open-pdfium.ts';
import { scanScale, type PlacedPicture } from './scan-scale.ts';
import { writePgm } from './write-pgm.ts';

/** A page as a picture, in a format that the recognition reads. */
export interface PageImage {
  /** 1: the first page. */
  number: number;
  bytes: Uint8Array;
}

// as PDFium numbers them
const PASSWORD = 4;
const IMAGE = 3;
const GREY = 1;
const WHITE = 0xff_ff_ff_ff;
const ANNOTATIONS_AND_GREY = 0x01 | 0x08;

/** Numbers that PDFium writes where it is told to, read as `type`; all 0 where it writes none. */
function written(
  { pdfium }: Pdfium,
  count: number,
  type: 'i32' | 'float',
  write: (at: number) => boolean,
): number[] {
  const at = pdfium.wasmExports.malloc(count * 4);
  try {
    if (!write(at)) return Array.from({ length: count }, () => 0);
    return Array.from({ length: count }, (_, index) => pdfium.getValue(at + index * 4, type));
  } finally {
    pdfium.wasmExports.free(at);
  }
}

function picturesOf(api: Pdfium, page: number): PlacedPicture[] {
  const objects = Array.from({ length: api.FPDFPage_CountObjects(page) }, (_, index) =>
    api.FPDFPage_GetObject(page, index),
  );
  return objects
    .filter((object) => api.FPDFPageObj_GetType(object) === IMAGE)
    .map((object) => {
      const [width = 0, height = 0] = written(api, 2, 'i32', (at) =>
        api.FPDFImageObj_GetImagePixelSize(object, at, at + 4),
      );
      const [a = 0, b = 0, c = 0, d = 0] = written(api, 6, 'float', (at) =>
        api.FPDFPageObj_GetMatrix(object, at),
      );
      return { pixels: [width, height], points: [Math.hypot(a, b), Math.hypot(c, d)] };
    });
}

function drawPage(api: Pdfium, page: number): Uint8Array {
  const size = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)] as const;
  const scale = scanScale(size, picturesOf(api, page));
  const width = Math.max(1, Math.round(size[0] * scale));
  const height = Math.max(1, Math.round(size[1] * scale));
  const { pdfium } = api;
  const pixels = pdfium.wasmExports.malloc(width * height);
  if (pixels === 0) throw new Error(`no memory for ${String(width)} × ${String(height)} pixels`);
  const bitmap = api.FPDFBitmap_CreateEx(width, height, GREY, pixels, width);
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS_AND_GREY);
    const data = pdfium.HEAPU8.slice(pixels, pixels + width * height);
    return writePgm({ width, height, data });
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
    pdfium.wasmExports.free(pixels);
  }
}

function openFault(code: number): ImportFault {
  return code === PASSWORD
    ? new ImportFault('Tệp PDF có mật khẩu.', 'Bỏ mật khẩu rồi nhập lại.')
    : new ImportFault(
        'Tệp PDF hỏng, không đọc được.',
        'Mở bằng trình đọc PDF, in ra một tệp PDF mới rồi nhập tệp đó.',
        new Error(`PDFium error ${String(code)}`),
      );
}

/**
 * The pages of a PDF in grey, each drawn when it is asked for, turned as the file says and as fine as its scan is, whatever the
 * scan is coded with. A page that cannot be drawn is left out. Throws an ImportFault. Needs Node.
 */
export async function* drawPages(bytes: Uint8Array): AsyncGenerator<PageImage> {
  const api = await openPdfium();
  const { malloc, free } = api.pdfium.wasmExports;
  const file = malloc(bytes.length);
  api.pdfium.HEAPU8.set(bytes, file);
  const pdf = api.FPDF_LoadMemDocument(file, bytes.length, '');
  try {
    if (pdf === 0) throw openFault(api.FPDF_GetLastError());
    for (let index = 0; index < api.FPDF_GetPageCount(pdf); index++) {
      const page = api.FPDF_LoadPage(pdf, index);
      if (page === 0) continue;
      try {
        yield { number: index + 1, bytes: drawPage(api, page) };
      } finally {
        api.FPDF_ClosePage(page);
      }
    }
  } finally {
    if (pdf !== 0) api.FPDF_CloseDocument(pdf);
    free(file);
  }
}
