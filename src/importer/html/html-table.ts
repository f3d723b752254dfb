import type { Element, Root } from 'hast';
import type { SourceBlock, SourceCell } from '../source-document.ts';
import { attributeOf, isElement, isHidden, styleOf } from './html-element.ts';
import type { HtmlReading } from './html-blocks.ts';

type ReadBlocks = (root: Element | Root, reading: HtmlReading) => SourceBlock[];

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element) =>
  row.children.filter((child): child is Element => isElement(child, 'td', 'th'));

const drawn = (element: Element) =>
  /^(?!0|none|hidden)\S/.test(styleOf(element, 'border') || styleOf(element, 'border-left'));

/** A table whose page says that it has lines; what style sheets say is not looked at. */
function hasLines(table: Element, cells: readonly Element[]): boolean {
  if (Number.parseInt(attributeOf(table, 'border'), 10) > 0 || drawn(table)) return true;
  return cells.some((cell) => cell.tagName === 'th' || drawn(cell));
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attributeOf(cell, name), 10);
  return value > 1 && value <= 1000 ? value : 1;
}

/**
 * Reads a table. One of a single column without lines holds a page together: its blocks are the answer; so are those of
 * a caption, before the table.
 */
export function readHtmlTable(
  table: Element,
  reading: HtmlReading,
  readBlocks: ReadBlocks,
): SourceBlock[] {
  const caption = table.children.find((child) => isElement(child, 'caption'));
  const before = caption ? readBlocks(caption as Element, reading) : [];
  const rows = rowsOf(table).filter((row) => !isHidden(row));
  const cells = rows.flatMap(cellsOf);
  const lines = hasLines(table, cells);
  if (!lines && rows.every((row) => cellsOf(row).length < 2)) {
    return [...before, ...cells.flatMap((cell) => readBlocks(cell, reading))];
  }
  const outer = reading.where;
  if (outer === null) reading.counted.tables += 1;
  const where = outer === null ? `bảng ${reading.counted.tables}` : `${outer}, bảng trong ô`;
  const read = rows.map((row, rowIndex) =>
    cellsOf(row).map((cell, index): SourceCell => {
      const at = `${where}, hàng ${rowIndex + 1}, ô ${index + 1}`;
      const columns = span(cell, 'colSpan');
      const below = span(cell, 'rowSpan');
      return {
        blocks: readBlocks(cell, { ...reading, where: at }),
        ...(columns > 1 && { columns }),
        ...(below > 1 && { rows: below }),
      };
    }),
  );
  const place = { part: reading.part, where };
  return [...before, { kind: 'table', rows: read, ...(!lines && { bare: true }), place }];
}
