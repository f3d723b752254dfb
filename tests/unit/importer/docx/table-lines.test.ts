import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStyles } from '#importer/docx/read-styles.ts';
import { hasLines } from '#importer/docx/table-lines.ts';
import { element } from '../made-docx.ts';

const styles = readStyles(
  element(
    '<w:styles><w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders><w:left w:val="single"/></w:tblBorders></w:tblPr></w:style></w:styles>',
  ),
  null,
);
const borders = (name: string, inner: string) => `<w:${name}Borders>${inner}</w:${name}Borders>`;
const none = '<w:left w:val="nil"/><w:right w:val="none"/>';

for (const [name, table, cell, lines] of [
  ['nothing said', '', '', false],
  ['a style with lines', '<w:tblStyle w:val="Grid"/>', '', true],
  ['lines taken from the style', `<w:tblStyle w:val="Grid"/>${borders('tbl', none)}`, '', false],
  ['a rule below a name', '', borders('tc', '<w:bottom w:val="single"/>'), false],
  ['a cell with sides', '', borders('tc', '<w:left w:val="single"/>'), true],
  [
    'cells without the lines of their table',
    borders('tbl', '<w:insideV w:val="single"/>'),
    borders('tc', none),
    false,
  ],
] as const) {
  test(`a table with ${name} has ${lines ? 'lines' : 'none'}`, () => {
    const xml = `<w:tbl><w:tblPr>${table}</w:tblPr><w:tr><w:tc><w:tcPr>${cell}</w:tcPr></w:tc></w:tr></w:tbl>`;
    assert.equal(hasLines(element(xml), styles), lines);
  });
}
