import type { SourceBlock, SourceDocument, SourcePlace } from './source-document.ts';
import { signsOf, textOf } from './signs-of.ts';

/** The words of one paragraph, and where they stood. */
export interface SourceText {
  text: string;
  place: SourcePlace;
  /** Of a cell: which table of the source, and where in it. */
  cell?: { table: number; row: number; column: number };
}

/** All words of a source, a paragraph each, in order: body, footnotes, margins. Lines of a paragraph stay lines. */
export function sourceTexts({ blocks, footnotes, margins }: SourceDocument): SourceText[] {
  const notes = new Set(footnotes.map(({ id }) => id));
  const texts: SourceText[] = [];
  let tables = 0;
  const visit = (block: SourceBlock, cell?: SourceText['cell']): void => {
    if (block.kind === 'paragraph') {
      const text = signsOf(block, notes).map(textOf).join('\n');
      if (text !== '') texts.push({ text, place: block.place, ...(cell ? { cell } : {}) });
    } else if (block.kind === 'table') {
      const table = tables;
      tables += 1;
      block.rows.forEach((row, at) => {
        row.forEach(({ blocks: own }, column) => {
          for (const inner of own) visit(inner, { table, row: at, column });
        });
      });
    }
  };
  for (const block of [...blocks, ...footnotes.flatMap((note) => note.blocks), ...margins])
    visit(block);
  return texts;
}

/** Words that the file holds and nobody sees in the document, as they are told to the clerk. */
export function omittedTexts({
  omitted = [],
}: SourceDocument): (SourceText & { reason: string })[] {
  return omitted.flatMap(({ paragraph, reason }) => {
    const text = signsOf(paragraph).map(textOf).join('\n');
    return text === '' ? [] : [{ text, place: paragraph.place, reason }];
  });
}

/** What is said of the images of a source, wherever they stand. */
export function imageTexts({
  blocks,
  footnotes,
  margins,
}: SourceDocument): (SourceText & { alt: true })[] {
  const visit = (block: SourceBlock): (SourceText & { alt: true })[] => {
    if (block.kind === 'table')
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(visit)));
    if (block.kind === 'paragraph' || block.alt.trim() === '') return [];
    return [{ text: block.alt.normalize('NFC').trim(), place: block.place, alt: true }];
  };
  return [...blocks, ...footnotes.flatMap((note) => note.blocks), ...margins].flatMap(visit);
}
