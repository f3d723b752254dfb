import { publishedText } from '#documents/published-text.ts';
import type { RenderedBody } from '#documents/document.ts';
import { qrPath, type QrPath } from '#exports/qr-path.ts';
import { sha256 } from '../publish/manifest.ts';

/** What tells one version of a document on paper. */
export interface SheetMark {
  /** SHA-256 of its published text, 64 hex digits. */
  hash: string;
  qr: QrPath;
}

/** The mark of a version; made when the page is, for it needs the body. */
export function sheetMark(
  document: { number: string | null; title: string; url: string },
  body: RenderedBody,
): SheetMark {
  return {
    hash: sha256(Buffer.from(publishedText(document, body))),
    qr: qrPath(document.url),
  };
}

/** The head of a hash as people compare it: `1a2b 3c4d 5e6f 7a8b`. */
export function shortHash(hash: string): string {
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}
