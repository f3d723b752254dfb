import { pageLines, textOfLine, type PageLine } from './page-lines.ts';
import { paragraphOf } from './page-paragraphs.ts';
import type { RuledCell, RuledTable } from './ruled-tables.ts';
import type { SourceCell, SourceParagraph, SourceTable } from './source-document.ts';

const MARKED = /^(?:[-–+•*]\s|\p{Ll}\)\s|\d{1,2}[.)]\s)/u;

/** A ruled table of a page with its cells as text; `number` is its place among the tables of the file. */
export function layOutTable({ rows }: RuledTable, page: number, number: number): SourceTable {
  const where = `trang ${String(page)}, bảng ${String(number)}`;
  return {
    kind: 'table',
    rows: rows.map((row, at) =>
      row.map((cell, column) =>
        cellOf(cell, page, `${where}, hàng ${String(at + 1)}, ô ${String(column + 1)}`),
      ),
    ),
    place: { part: 'body', where },
  };
}

/** The rows of a table that goes on over a page, without those that repeat its head; these come by themselves. */
export function continueTable(
  table: SourceTable,
  more: SourceTable,
): { repeated: SourceParagraph[] } {
  const words = (row: readonly SourceCell[] | undefined): string =>
    (row ?? []).map((cell) => cell.blocks.map(textOf).join(' ')).join('|');
  let same = 0;
  while (
    same < more.rows.length - 1 &&
    words(more.rows[same]) !== '' &&
    words(more.rows[same]) === words(table.rows[same])
  )
    same += 1;
  table.rows.push(...more.rows.slice(same));
  const repeated = more.rows
    .slice(0, same)
    .flatMap((row) => row.flatMap((cell) => cell.blocks))
    .filter((block) => block.kind === 'paragraph');
  return {
    repeated: repeated.map((block) => ({
      ...block,
      place: { part: 'header', where: block.place.where },
    })),
  };
}

const textOf = (block: SourceCell['blocks'][number]): string =>
  block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '';

/** Lines of a cell are joined, for it is narrow; a marked one begins anew. */
function cellOf({ pieces, columns, rows }: RuledCell, page: number, where: string): SourceCell {
  const groups: PageLine[][] = [];
  for (const line of pageLines({ number: page, width: 0, height: 0, pieces: [...pieces] })) {
    const open = groups.at(-1);
    if (open && !MARKED.test(textOfLine(line))) open.push(line);
    else groups.push([line]);
  }
  return {
    blocks: groups.map((group) => ({
      ...paragraphOf(group, 'left'),
      place: { part: 'body', where },
    })),
    ...(columns > 1 && { columns }),
    ...(rows > 1 && { rows }),
  };
}
