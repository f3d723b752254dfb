import type { SourceBlock } from '../source-document.ts';
import { leaveUnread, type Reading } from './reading.ts';
import { paragraphBlocks, readParagraph, type ReadParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { visibleChildren } from './visible-children.ts';
import type { XmlElement } from './xml-element.ts';

/** Two paragraphs that are one look like the first, but for a large first letter, which is none of its own. */
function joined(before: ReadParagraph | null, after: ReadParagraph): ReadParagraph {
  if (!before) return after;
  const pieces = [...before.pieces, ...after.pieces];
  return before.initial ? { ...after, pieces } : { ...before, pieces, open: after.open };
}

/** Reads what stands in a body, a cell, a note, a frame; paragraphs without a word are left out. */
export function readBlocks(container: XmlElement, reading: Reading): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open: ReadParagraph | null = null;
  const close = () => {
    if (open) blocks.push(...paragraphBlocks(open, reading));
    open = null;
  };
  for (const child of visibleChildren(container)) {
    if (child.name === 'w:p') {
      const whole = joined(open, readParagraph(child, reading));
      open = whole;
      if (!whole.open) close();
    } else if (child.name === 'w:tbl') {
      close();
      blocks.push(readTable(child, reading));
    } else if (child.name === 'w:altChunk') leaveUnread(reading, 'docx-inserted-file');
  }
  close();
  return blocks;
}
