import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium, and its memory, which is another whenever it has grown. */
export type Pdfium = WrappedPdfiumModule & { pdfium: { readonly HEAPU8: Uint8Array } };

let opened: Promise<Pdfium> | undefined;

/** PDFium, loaded once from the package: nothing is fetched. It decodes all that scanners write (CCITT, JBIG2, JPEG 2000). Needs Node. */
export function openPdfium(): Promise<Pdfium> {
  opened ??= load();
  return opened;
}

async function load(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const code = await readFile(path);
  const pdfium = await init({ wasmBinary: Uint8Array.from(code).buffer });
  pdfium.PDFiumExt_Init();
  return pdfium as Pdfium;
}
