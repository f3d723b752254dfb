import type { RenderedBody } from '#documents/document.ts';
import { textHash } from '#markdown/text-hash.ts';
import { qrPath, type QrPath } from '#exports/qr-path.ts';

/** What tells one version of a document on paper. */
export interface SheetMark {
  /** SHA-256 of its published text, 64 hex digits; the same as `text.sha256` of its open data. */
  hash: string;
  /** Of its permanent address. */
  qr: QrPath;
}

/** The mark of a version; made when the page is, for it needs the body. */
export function sheetMark(url: string, body: RenderedBody): SheetMark {
  return { hash: textHash(body), qr: qrPath(url) };
}

/** The head of a hash as people compare it: `1a2b 3c4d 5e6f 7a8b`. */
export function shortHash(digits: string): string {
  return digits.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}
