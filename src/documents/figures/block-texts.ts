import type { RenderedBody } from '../document.ts';

/** Texts of the blocks of a body by anchor, those of its notes too. */
export function blockTexts({
  sections,
  notes = [],
}: Pick<RenderedBody, 'sections' | 'notes'>): ReadonlyMap<string, string> {
  const blocks = [...sections.flatMap((section) => section.blocks), ...notes];
  return new Map(blocks.map(({ anchor, text }) => [anchor, text]));
}
