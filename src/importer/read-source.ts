import { ImportFault } from './import-fault.ts';
import { sniffFormat, type SniffedFormat } from './sniff-format.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * Reads a file of any kind that can be imported, told by what is in it and never by its name; its text becomes Unicode.
 * A reader is loaded when a file needs it. Throws `ImportFault` for what cannot be read.
 */
export async function readSource(bytes: Uint8Array): Promise<SourceDocument> {
  const format = sniffFormat(bytes);
  if (format === null)
    throw new ImportFault(
      'Không nhận ra kiểu tệp này.',
      'Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.',
    );
  const { decodeSource } = await import('./decode-source.ts');
  return decodeSource(await READERS[format](bytes));
}

const READERS: Readonly<
  Record<SniffedFormat, (bytes: Uint8Array) => Promise<SourceDocument> | SourceDocument>
> = {
  docx: async (bytes) => (await import('./read-docx.ts')).readDocx(bytes),
  html: async (bytes) => (await import('./read-html.ts')).readHtml(bytes),
  txt: async (bytes) => (await import('./read-text.ts')).readText(bytes),
  doc: async (bytes) => (await import('./read-office.ts')).readOffice(bytes, 'doc'),
  rtf: async (bytes) => (await import('./read-office.ts')).readOffice(bytes, 'rtf'),
  pdf: async (bytes) => (await import('./read-pdf.ts')).readPdf(bytes),
  image: async (bytes) => (await import('./recognise-scan.ts')).recogniseScan(bytes),
};
