import type { RenderedBody } from './document.ts';

/**
 * The words of a document as they are published, for a hash that anyone can make again (`text.sha256` of the open data, printed
 * on paper): headings and blocks in the order of the page, then footnotes, as plain text, one a line, each ended by `\n`; hashed
 * as UTF-8. Of our own words, numbers of blocks and what was left out there is nothing in it.
 */
export function publishedText({ sections, notes = [] }: RenderedBody): string {
  const lines: string[] = [];
  for (const { title, blocks } of sections) {
    if (title !== null) lines.push(title);
    for (const { text } of blocks) lines.push(text);
  }
  for (const { text } of notes) lines.push(text);
  lines.push('');
  return lines.join('\n');
}
