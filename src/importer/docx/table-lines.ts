import type { DocxStyles } from './read-styles.ts';
import { visibleChildren } from './visible-children.ts';
import { childOf, valueOf, type XmlElement } from './xml-element.ts';

/** Sides that make a cell of a table; a single rule below a name makes none. */
const UPRIGHT = ['w:left', 'w:start', 'w:right', 'w:end', 'w:insideV'];

/** `undefined`: nothing said. */
function upright(borders: XmlElement | undefined): boolean | undefined {
  if (!borders) return undefined;
  const said = UPRIGHT.map((side) => valueOf(borders, side)).filter((value) => value !== undefined);
  return said.length === 0 ? undefined : said.some((value) => value !== 'nil' && value !== 'none');
}

/** Whether a `w:tbl` prints upright lines at any of its cells, by what cells, table and its style say, in this order. */
export function hasLines(table: XmlElement, styles: DocxStyles): boolean {
  const own = childOf(table, 'w:tblPr');
  const style = styles.style(valueOf(own, 'w:tblStyle'), 'table');
  const whole =
    [own, ...style.table]
      .map((part) => upright(childOf(part, 'w:tblBorders')))
      .find((lines) => lines !== undefined) ?? false;
  const rows = visibleChildren(table).filter(({ name }) => name === 'w:tr');
  const cells = rows.flatMap((row) => visibleChildren(row).filter(({ name }) => name === 'w:tc'));
  return cells.some((cell) => upright(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')) ?? whole);
}
