import type { RenderedBody } from './document.ts';

/**
 * The words of a document as they are published, for a hash that anyone can make again: number, title, then headings and
 * blocks, one a line, as plain text, in the order of the page; footnotes last. Of our own words, numbers of blocks and
 * redacted words there is nothing in it. UTF-8, NFC, lines end with `\n`.
 */
export function publishedText(
  { number, title }: { number: string | null; title: string },
  { sections, notes = [] }: RenderedBody,
): string {
  const lines = number === null ? [title] : [number, title];
  for (const section of sections) {
    if (section.title !== null) lines.push(section.title);
    for (const { text } of section.blocks) lines.push(text);
  }
  for (const { text } of notes) lines.push(text);
  return `${lines.join('\n')}\n`.normalize('NFC');
}
