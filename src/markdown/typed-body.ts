import type { Block, PassageFact, RenderedBody, Section } from '../documents/document.ts';
import type { TypedBody, TypedPassage } from '../documents/follow-through/typed-passage.ts';

/** Where a typed passage begins, as `component-html.ts` writes it; and every other `<div>`, to find where it ends. */
const DIV =
  /<div class="passage (task|result|shortcoming)"[^>]*?data-topic="([^"]*)"[^>]*?data-year="(\d+)"[^>]*>|<div\b|<\/div>/gu;
const ID = / id="([^"]+)"/gu;

/**
 * The typed passages of a rendered body with their blocks, in order, and the blocks outside of them. Read from the HTML,
 * where each passage is an element: what is kept of the facts names only its first block.
 */
export function typedBody({ sections }: Pick<RenderedBody, 'sections'>): TypedBody {
  const found: TypedBody = { passages: [], rest: [] };
  for (const section of sections) {
    const spans = section.html.includes('<div class="passage ') ? passageSpans(section) : [];
    const homes = spans.length > 0 ? homesOf(section, spans) : null;
    for (const block of section.blocks) {
      const home = homes?.get(block.anchor);
      if (home) home.blocks.push(block);
      else found.rest.push(block);
    }
    for (const { passage } of spans) if (passage.blocks.length > 0) found.passages.push(passage);
  }
  return found;
}

interface Span {
  start: number;
  end: number;
  passage: TypedPassage;
}

function passageSpans({ html }: Section): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  let depth = 0;
  for (const { 0: tag, 1: kind, 2: topic = '', 3: year, index } of html.matchAll(DIV)) {
    if (tag === '</div>') {
      depth -= 1;
      if (!open || depth > 0) continue;
      open.end = index;
      spans.push(open);
      open = null;
    } else if (open) depth += 1;
    else if (kind !== undefined) {
      const passage = { kind: kind as PassageFact['kind'], topic, year: Number(year), blocks: [] };
      open = { start: index, end: html.length, passage };
      depth = 1;
    } else depth = 0;
  }
  return spans;
}

/** Passages by the ids of the elements in them; blocks are among these. */
function homesOf(
  { html, blocks }: Section,
  spans: readonly Span[],
): ReadonlyMap<Block['anchor'], TypedPassage> {
  const own = new Set(blocks.map(({ anchor }) => anchor));
  const homes = new Map<string, TypedPassage>();
  for (const { start, end, passage } of spans)
    for (const [, id = ''] of html.slice(start, end).matchAll(ID))
      if (own.has(id)) homes.set(id, passage);
  return homes;
}
