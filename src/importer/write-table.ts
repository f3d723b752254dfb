import type { SourceBlock, SourceCell, SourceImage, SourceTable } from './source-document.ts';
import { signsOf } from './signs-of.ts';
import { writeSigns } from './write-signs.ts';

/** True for a table that only lays out: without lines and with few rows, one row, or one column. */
export function isLayout({ rows, bare }: SourceTable): boolean {
  const widths = rows.map((row) => row.reduce((sum, { columns = 1 }) => sum + columns, 0));
  if (rows.length < 2 || Math.max(0, ...widths) < 2) return true;
  const full = rows.some((row) => row.some(({ blocks }) => blocks.filter(isText).length > 1));
  return bare === true && (rows.length < 3 || full);
}

/** The blocks of the cells of a table in reading order, tables within them too. */
export function cellBlocks({ rows }: SourceTable): SourceBlock[] {
  return rows.flatMap((row) => row.flatMap(({ blocks }) => blocks));
}

const isText = (block: SourceBlock): boolean =>
  block.kind === 'table' || (block.kind === 'paragraph' && signsOf(block).length > 0);

/**
 * A table as GFM. Its first row is the head; what spans columns or rows leaves the other cells empty; paragraphs of a
 * cell stand one after the other, for a cell of Markdown is one line. Images come back by themselves.
 */
export function writeTable(
  { rows }: SourceTable,
  notes: ReadonlyMap<string, string> = new Map(),
): { mdx: string; images: SourceImage[] } {
  const grid: string[][] = rows.map(() => []);
  const images: SourceImage[] = [];
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const words = cellText(cell, at === 0, notes, images);
      for (let down = 0; down < Math.max(1, cell.rows ?? 1) && at + down < rows.length; down += 1)
        for (let right = 0; right < Math.max(1, cell.columns ?? 1); right += 1)
          (grid[at + down] as string[])[column + right] = down + right === 0 ? words : '';
    }
  }
  const width = Math.max(...grid.map((row) => row.length));
  const lines = grid.map(
    (row) => `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`,
  );
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return { mdx: lines.join('\n').replace(/ {2,}\|/gu, ' |'), images };
}

function cellText(
  cell: SourceCell,
  head: boolean,
  notes: ReadonlyMap<string, string>,
  images: SourceImage[],
): string {
  const ids = new Set(notes.keys());
  const write = (block: SourceBlock): string[] => {
    if (block.kind === 'table') return cellBlocks(block).flatMap(write);
    if (block.kind === 'image') {
      images.push(block);
      return [];
    }
    return signsOf(block, ids).map((signs) =>
      writeSigns(signs, { cell: true, plainBold: head, notes }),
    );
  };
  return cell.blocks.flatMap(write).join(' ');
}
