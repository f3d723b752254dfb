import type { SourceCell, SourceTable } from '../source-document.ts';
import { readBlocks } from './read-blocks.ts';
import { leaveOut, placeOf, type Reading } from './reading.ts';
import { hasLines } from './table-lines.ts';
import { visibleChildren } from './visible-children.ts';
import { childOf, findAll, switchOf, textOf, valueOf, type XmlElement } from './xml-element.ts';

/** How a cell goes on from one above or before: `restart` begins such a cell, `continue` belongs to it. */
function mergeOf(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name) && (valueOf(properties, name) ?? 'continue');
}

/** Word has no tables of more columns; a larger number is a fault of the file. */
const MOST_COLUMNS = 63;
const gridSpan = (value: string | undefined, least: number) =>
  Math.min(MOST_COLUMNS, Math.max(least, Number(value) || least));

function readRow(row: XmlElement, at: string, above: Map<number, SourceCell>, reading: Reading) {
  const cells: SourceCell[] = [];
  const skipped = gridSpan(valueOf(childOf(row, 'w:trPr'), 'w:gridBefore'), 0);
  if (skipped > 0) cells.push({ blocks: [], ...(skipped > 1 && { columns: skipped }) });
  let column = skipped;
  let number = 0;
  for (const element of visibleChildren(row)) {
    if (element.name !== 'w:tc') continue;
    number += 1;
    const properties = childOf(element, 'w:tcPr');
    const columns = gridSpan(valueOf(properties, 'w:gridSpan'), 1);
    const blocks = readBlocks(element, { ...reading, where: `${at}, ô ${number}` });
    const vertical = mergeOf(properties, 'w:vMerge');
    const top = above.get(column);
    const before = cells.at(-1);
    if (vertical === 'continue' && top) {
      top.rows = (top.rows ?? 1) + 1;
      top.blocks.push(...blocks);
    } else if (mergeOf(properties, 'w:hMerge') === 'continue' && before) {
      before.columns = (before.columns ?? 1) + columns;
      before.blocks.push(...blocks);
    } else {
      const cell: SourceCell = { blocks, ...(columns > 1 && { columns }) };
      cells.push(cell);
      if (vertical === undefined) above.delete(column);
      else above.set(column, cell);
    }
    column += columns;
  }
  return cells;
}

/** Reads a `w:tbl`: cells over several columns or rows once, rows that a tracked change deleted left out. */
export function readTable(element: XmlElement, reading: Reading): SourceTable {
  const outer = reading.where;
  if (outer === null) reading.counted.tables += 1;
  const where = outer === null ? `bảng ${reading.counted.tables}` : `${outer}, bảng trong ô`;
  const above = new Map<number, SourceCell>();
  const rows: SourceCell[][] = [];
  for (const row of visibleChildren(element)) {
    if (row.name !== 'w:tr') continue;
    if (switchOf(childOf(row, 'w:trPr'), 'w:del')) {
      const texts = findAll(row, ['w:t', 'w:delText']).map(textOf);
      leaveOut(reading, 'deleted', texts.join(' '));
      continue;
    }
    rows.push(readRow(row, `${where}, hàng ${rows.length + 1}`, above, reading));
  }
  return {
    kind: 'table',
    rows,
    ...(!hasLines(element, reading.styles) && { bare: true }),
    place: placeOf({ ...reading, where }),
  };
}
