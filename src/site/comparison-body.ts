import { publishedBlocks } from '#documents/compare/published-blocks.ts';
import { comparison, type Comparison } from '#documents/compare/comparison.ts';
import type { RenderedBody } from '#documents/document.ts';
import { documentBody } from './document-body.ts';
import { bodyHtml } from './document-view/body-html.ts';

/** Compares two documents by the markup that their pages have, as the page that compares any two does. */
export function bodyComparison(
  a: string,
  b: string,
  read: (digest: string) => RenderedBody = documentBody,
): Comparison {
  const blocks = (digest: string): ReturnType<typeof publishedBlocks> =>
    publishedBlocks(bodyHtml(read(digest), { passages: [], targets: {} }));
  return comparison(blocks(a), blocks(b));
}
