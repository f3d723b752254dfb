import type { SourceBlock } from './source-document.ts';

/** Ids of the footnotes called in blocks, in the order of their marks. */
export function footnoteCalls(blocks: readonly SourceBlock[]): string[] {
  const calls = blocks.flatMap((block): string[] => {
    if (block.kind === 'image') return [];
    if (block.kind === 'table')
      return block.rows.flatMap((row) => row.flatMap((cell) => footnoteCalls(cell.blocks)));
    return block.runs.flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]));
  });
  return [...new Set(calls)];
}
