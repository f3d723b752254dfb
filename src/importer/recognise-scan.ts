import { recognisePages } from './recognise-pages.ts';
import type { SourceDocument } from './source-document.ts';

/** The text of one picture of a page (PNG, JPEG, TIFF), recognised; see `recognisePages`. Throws an ImportFault. Needs Node. */
export function recogniseScan(bytes: Uint8Array): Promise<SourceDocument> {
  return recognisePages([{ number: 1, bytes }]);
}
