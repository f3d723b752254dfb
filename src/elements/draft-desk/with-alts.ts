import type { SourceBlock, SourceDocument, SourceImage } from '#importer/source-document.ts';
import type { Said } from './draft.ts';

/** All pictures of a source, in the order of its text. */
export function picturesOf({ blocks, footnotes, margins }: SourceDocument): SourceImage[] {
  const visit = (block: SourceBlock): SourceImage[] => {
    if (block.kind === 'image') return [block];
    if (block.kind === 'paragraph') return [];
    return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(visit));
  };
  return [...blocks, ...footnotes.flatMap((note) => note.blocks), ...margins].flatMap(visit);
}

/** The source with what a clerk says its pictures show. */
export function withAlts(source: SourceDocument, alts: Said['alts']): SourceDocument {
  if (Object.keys(alts).length === 0) return source;
  let at = 0;
  const visit = (block: SourceBlock): SourceBlock => {
    if (block.kind === 'paragraph') return block;
    if (block.kind === 'image') {
      const alt = alts[at];
      at += 1;
      return alt === undefined ? block : { ...block, alt };
    }
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: cell.blocks.map(visit) })),
    );
    return { ...block, rows };
  };
  const blocks = source.blocks.map(visit);
  const footnotes = source.footnotes.map((note) => ({ ...note, blocks: note.blocks.map(visit) }));
  return { ...source, blocks, footnotes, margins: source.margins.map(visit) };
}
