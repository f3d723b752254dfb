import type { CitationFact, RenderedBody } from '../documents/document.ts';

/** Texts of the blocks that cite a law or a document, by anchor; a heading that cites has its title. */
export type LawQuotes = Record<string, string>;

/** What law pages quote of a body, so that they need not read the whole. */
export function lawQuotes(
  { sections }: RenderedBody,
  citations: readonly Pick<CitationFact, 'kind' | 'anchor'>[],
): LawQuotes {
  const wanted = new Set(citations.filter(({ kind }) => kind !== 'other').map((one) => one.anchor));
  const quotes: LawQuotes = {};
  if (wanted.size === 0) return quotes;
  for (const { anchor, title, blocks } of sections) {
    if (anchor !== null && title !== null && wanted.has(anchor)) quotes[anchor] = title;
    for (const block of blocks) if (wanted.has(block.anchor)) quotes[block.anchor] = block.text;
  }
  return quotes;
}
