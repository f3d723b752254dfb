import type { Run, SourceBlock, SourceDocument } from './source-document.ts';

/** What becomes of the runs of one paragraph. */
export type RunsChange = (runs: readonly Run[]) => Run[];

function mapBlock(block: SourceBlock, change: RunsChange): SourceBlock {
  if (block.kind === 'paragraph') return { ...block, runs: change(block.runs) };
  if (block.kind === 'image') return block;
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => mapBlock(inner, change)) })),
  );
  return { ...block, rows };
}

/** The same document with the runs of every paragraph changed: of the body, of cells, margins, footnotes and what is omitted. */
export function mapRuns(source: SourceDocument, change: RunsChange): SourceDocument {
  const mapAll = (blocks: readonly SourceBlock[]): SourceBlock[] =>
    blocks.map((block) => mapBlock(block, change));
  return {
    ...source,
    blocks: mapAll(source.blocks),
    margins: mapAll(source.margins),
    footnotes: source.footnotes.map((note) => ({ ...note, blocks: mapAll(note.blocks) })),
    ...(source.omitted && {
      omitted: source.omitted.map(({ paragraph, reason }) => ({
        paragraph: { ...paragraph, runs: change(paragraph.runs) },
        reason,
      })),
    }),
  };
}
