import { decodeText } from './decode-text.ts';
import { ImportFault } from './import-fault.ts';
import { isOle, oleStreams } from './ole-streams.ts';
import { isZip, zipNames } from './unzip-parts.ts';

/** What a file is, as its reader is called. */
export type SniffedFormat = 'docx' | 'doc' | 'rtf' | 'html' | 'txt' | 'pdf' | 'image';

/** How much of a text is looked at. */
const HEAD_BYTES = 65_536;
const IMAGES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
/** The tags that a page, or a piece of one, begins with; a text that talks of `<sup>` is still a text. */
const PAGE =
  /<(?:!doctype\s+html|html|head|body|meta|title|div|table|article|main|section|p|h[1-6])[\s>/]/i;
const CLOSED = /<\/(?:html|head|body|title|div|table|article|main|section|p|h[1-6]|a|span)\s*>/i;
/** How much may stand before the first tag: declarations, comments, what a server's page left behind. */
const BEFORE_PAGE = 2_000;
/** Signs that no text has: all controls but tab, line ends, form feed and the page ends of old texts. */
const CONTROL = /[\u0000-\u0008\u000E-\u001B\u007F]/g;

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

function sniffZip(bytes: Uint8Array): SniffedFormat {
  const names = zipNames(bytes);
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) {
    throw new ImportFault(
      'Đây là bảng tính Excel, không phải văn bản.',
      'Dán bảng cần đăng vào một tệp Word (.docx) rồi nhập tệp đó.',
    );
  }
  if (names.some((name) => name.startsWith('ppt/'))) {
    throw new ImportFault(
      'Đây là bản trình chiếu PowerPoint, không phải văn bản.',
      'Chép phần chữ cần đăng vào một tệp Word (.docx) rồi nhập tệp đó.',
    );
  }
  if (names.includes('content.xml')) {
    throw new ImportFault(
      'Đây là tệp OpenDocument (.odt), chưa đọc được.',
      'Mở bằng LibreOffice hoặc Word, lưu thành .docx rồi nhập lại.',
    );
  }
  throw new ImportFault(
    'Đây là tệp nén, không phải văn bản Word.',
    'Giải nén rồi nhập từng tệp bên trong.',
  );
}

function sniffOle(bytes: Uint8Array): SniffedFormat {
  const streams = oleStreams(bytes);
  if (streams.includes('EncryptedPackage')) {
    throw new ImportFault(
      'Tệp được đặt mật khẩu nên không đọc được.',
      'Mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu), lưu lại rồi nhập.',
    );
  }
  if (streams.includes('WordDocument')) return 'doc';
  if (streams.includes('Workbook') || streams.includes('Book')) {
    throw new ImportFault(
      'Đây là bảng tính Excel, không phải văn bản.',
      'Dán bảng cần đăng vào một tệp Word (.docx) rồi nhập tệp đó.',
    );
  }
  throw new ImportFault(
    'Đây là tệp của Office nhưng không phải văn bản Word.',
    'Mở bằng chương trình đã tạo ra nó, lưu thành .docx rồi nhập lại.',
  );
}

/** Files that are text but hold a document in a form of another program. */
function refuseOtherText(text: string): void {
  if (/^(?:[\w-]+:[^\n]*\n)*MIME-Version:/i.test(text) && /multipart\/related/i.test(text)) {
    throw new ImportFault(
      'Đây là trang web lưu gộp một tệp (.mht), chưa đọc được.',
      'Mở bằng Word hoặc trình duyệt, lưu thành .docx hoặc .html rồi nhập lại.',
    );
  }
  if (/^\s*<\?xml[^>]*>[^]{0,400}?<(?:w:wordDocument|pkg:package)[\s>]/.test(text)) {
    throw new ImportFault(
      'Đây là tệp Word lưu dạng XML, chưa đọc được.',
      'Mở bằng Word, lưu thành .docx rồi nhập lại.',
    );
  }
}

function sniffText(bytes: Uint8Array): SniffedFormat | null {
  const { text } = decodeText(bytes.subarray(0, HEAD_BYTES), bytes.length > HEAD_BYTES);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length / 200) return null;
  refuseOtherText(text);
  const first = text.search(PAGE);
  const page = first >= 0 && first < BEFORE_PAGE && CLOSED.test(text);
  // a text may speak of a tag; a page has one before any prose
  return page &&
    text
      .slice(0, first)
      .replace(/<[^>]*>/g, '')
      .trim().length < 200
    ? 'html'
    : 'txt';
}

/**
 * What a file is, by its first bytes and what it holds; its name is never asked. `null`: none of the known kinds.
 *
 * Throws `ImportFault` for what is known but no document: an empty file, a zip without a Word document, a
 * spreadsheet, a file under a password, a damaged zip.
 */
export function sniffFormat(bytes: Uint8Array): SniffedFormat | null {
  if (bytes.length === 0) {
    throw new ImportFault(
      'Tệp trống, không có byte nào.',
      'Kiểm tra lại tệp gốc; có thể việc chép hoặc tải về chưa xong.',
    );
  }
  if (isZip(bytes)) return sniffZip(bytes);
  if (isOle(bytes)) return sniffOle(bytes);
  if (/^\s*\{\\rtf/.test(ascii(bytes, 0, 32))) return 'rtf';
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (IMAGES.some((magic) => magic.every((byte, index) => bytes[index] === byte))) return 'image';
  return sniffText(bytes);
}
