import { decodeSource } from './decode-source.ts';
import { ImportFault } from './import-fault.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import { sniffFormat, type SniffedFormat } from './sniff-format.ts';
import type { SourceDocument } from './source-document.ts';

const OFFICE =
  'Mở bằng Word, lưu thành .docx rồi thả lại; hoặc chạy npm run import -- TỆP trên máy có LibreOffice.';
const SCAN = 'Chạy npm run import -- TỆP trên máy của biên tập: lệnh ấy nhận chữ từ ảnh quét.';

type Reader = (bytes: Uint8Array) => Promise<SourceDocument> | SourceDocument;

const READERS: Readonly<Record<SniffedFormat, Reader>> = {
  docx: readDocx,
  html: readHtml,
  txt: readText,
  doc: () => refuse('Đây là tệp Word kiểu cũ (.doc), trình duyệt không đọc được.', OFFICE),
  rtf: () => refuse('Đây là tệp RTF, trình duyệt không đọc được.', OFFICE),
  image: () => refuse('Đây là ảnh, không phải văn bản có chữ.', SCAN),
  pdf: async (bytes) => {
    // its parser is larger than all else, and few files need it
    const { readPdfText } = await import('./read-pdf-text.ts');
    return (await readPdfText(bytes)) ?? refuse('Tệp PDF này là ảnh quét, không có chữ.', SCAN);
  },
};

/**
 * What `readSource` does, for a browser: the same readers, without those that need programs beside. `format` is given
 * where it is known, as of a text that was pasted. Throws `ImportFault` for what cannot be read here, with the way that can.
 */
export async function readInBrowser(
  bytes: Uint8Array,
  format: SniffedFormat | null = sniffFormat(bytes),
): Promise<SourceDocument> {
  if (format === null)
    return refuse(
      'Không nhận ra kiểu tệp này.',
      'Mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.',
    );
  return decodeSource(await READERS[format](bytes));
}

function refuse(message: string, remedy: string): never {
  throw new ImportFault(message, remedy);
}
