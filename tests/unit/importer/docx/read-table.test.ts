import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable } from '#importer/docx/read-table.ts';
import { elementsOf } from '#importer/docx/xml-element.ts';
import { madeReading, p, textOfBlocks } from '../made-docx.ts';

const tc = (inner: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const read = (rows: string) => {
  const { reading, body } = madeReading(`<w:tbl>${rows}</w:tbl>`);
  const [table] = elementsOf(body);
  assert.ok(table);
  return { table: readTable(table, reading), reading };
};
const shape = (rows: string) =>
  read(rows).table.rows.map((row) =>
    row.map(({ blocks, columns = 1, rows: below = 1 }) => [textOfBlocks(blocks), columns, below]),
  );

test('cells over columns and rows come once, with what they span', () => {
  assert.deepEqual(
    shape(
      tr(tc(p('a'), '<w:vMerge w:val="restart"/>'), tc(p('b'), '<w:gridSpan w:val="2"/>')) +
        tr(tc('<w:p/>', '<w:vMerge/>'), tc(p('c')), tc(p('d'))) +
        tr(tc(p('e')), tc(p('f')), tc(p('g'))),
    ),
    [
      [
        ['a', 1, 2],
        ['b', 2, 1],
      ],
      [
        ['c', 1, 1],
        ['d', 1, 1],
      ],
      [
        ['e', 1, 1],
        ['f', 1, 1],
        ['g', 1, 1],
      ],
    ],
  );
});

test('no word of a merged cell is lost, nor a column before the first', () => {
  assert.deepEqual(
    shape(
      tr(tc(p('a'), '<w:vMerge w:val="restart"/>')) +
        tr(tc(p('còn'), '<w:vMerge/>')) +
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('b'))}</w:tr>` +
        tr(tc(p('x'), '<w:hMerge w:val="restart"/>'), tc(p('y'), '<w:hMerge/>')),
    ),
    [
      [['a\ncòn', 1, 2]],
      [],
      [
        ['', 1, 1],
        ['b', 1, 1],
      ],
      [['x\ny', 2, 1]],
    ],
  );
});

test('places name the table, the row and the cell; a table in a cell too', () => {
  const { table } = read(tr(tc(p('a')), tc(`<w:tbl>${tr(tc(p('b')))}</w:tbl><w:p/>`)));
  const [first, second] = table.rows[0] ?? [];
  assert.equal(table.place.where, 'bảng 1');
  assert.equal(first?.blocks[0]?.place.where, 'bảng 1, hàng 1, ô 1');
  assert.equal(second?.blocks[0]?.place.where, 'bảng 1, hàng 1, ô 2, bảng trong ô');
});

test('a deleted row is left out and counted', () => {
  const { table, reading } = read(
    `<w:tr><w:trPr><w:del/></w:trPr>${tc(p('đã bỏ'))}</w:tr>${tr(tc(p('a')))}`,
  );
  assert.equal(textOfBlocks([table]), 'a');
  assert.equal(reading.tally.deletedWords, 2);
});

test('a table without upright lines is bare', () => {
  assert.equal(read(tr(tc(p('a')))).table.bare, true);
  const lines = '<w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
  assert.equal(read(lines + tr(tc(p('a')))).table.bare, undefined);
});

test('a cell spans no more columns than Word has', () => {
  const wide = shape(
    tr(tc(p('a'), '<w:gridSpan w:val="999999999"/>'), tc(p('b'), '<w:gridSpan w:val="x"/>')),
  );
  assert.deepEqual(wide, [
    [
      ['a', 63, 1],
      ['b', 1, 1],
    ],
  ]);
});
