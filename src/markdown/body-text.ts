import type { Block, RenderedBody, Section } from '../documents/document.ts';

/** A block whose text stands apart: `text` is the number of its signs. */
type BlockHead = Omit<Block, 'text'> & { text: number };

interface Head {
  /** `html` is the number of its signs in what follows; after it come the texts of the blocks. */
  sections: (Omit<Section, 'html' | 'blocks'> & { html: number; blocks: BlockHead[] })[];
  footnotes: number;
  notes?: BlockHead[];
}

/**
 * A body as one text: a line of JSON, then its HTML and the texts of its blocks as they are. In JSON each sign would have to
 * be looked at, and each of the many quotation marks escaped and found again.
 */
export function bodyText({ sections, footnotes, notes }: RenderedBody): string {
  const head: Head = {
    sections: sections.map((section) => ({
      ...section,
      html: section.html.length,
      blocks: section.blocks.map(headOf),
    })),
    footnotes: footnotes.length,
    ...(notes ? { notes: notes.map(headOf) } : {}),
  };
  const parts = [JSON.stringify(head), '\n'];
  for (const { html, blocks } of sections) {
    parts.push(html);
    for (const { text } of blocks) parts.push(text);
  }
  parts.push(footnotes);
  for (const { text } of notes ?? []) parts.push(text);
  return parts.join('');
}

const headOf = (block: Block): BlockHead => ({ ...block, text: block.text.length });

/** The body that `bodyText` wrote. */
export function bodyFromText(text: string): RenderedBody {
  let at = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, at)) as Head;
  at += 1;
  const take = (length: number): string => text.slice(at, (at += length));
  const blockOf = (block: BlockHead): Block => ({ ...block, text: take(block.text) });
  const sections = head.sections.map((section) => ({
    ...section,
    html: take(section.html),
    blocks: section.blocks.map(blockOf),
  }));
  const footnotes = take(head.footnotes);
  const { notes } = head;
  return { sections, footnotes, ...(notes ? { notes: notes.map(blockOf) } : {}) };
}
