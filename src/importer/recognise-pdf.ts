import { drawPages } from './draw-pages.ts';
import { recognisePages } from './recognise-pages.ts';
import type { SourceDocument } from './source-document.ts';

/** The text of a PDF whose pages are scans, of whatever coding; see `recognisePages`. Throws an ImportFault. Needs Node. */
export function recognisePdf(bytes: Uint8Array): Promise<SourceDocument> {
  return recognisePages(drawPages(bytes));
}
