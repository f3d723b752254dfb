import { readPdfText } from './read-pdf-text.ts';
import type { SourceDocument } from './source-document.ts';

/** A PDF as `readPdfText` reads it; of a scan the pictures are recognised. Not decoded yet. Throws an ImportFault. Needs Node for scans. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  return (await readPdfText(bytes)) ?? (await import('./recognise-pdf.ts')).recognisePdf(bytes);
}
