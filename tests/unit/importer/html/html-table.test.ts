import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlBlocks } from '#importer/html/html-blocks.ts';
import { readHtmlTable } from '#importer/html/html-table.ts';
import { textOfBlocks } from '../made-docx.ts';
import { htmlReading, madeElement } from './made-page.ts';

const read = (html: string) => readHtmlTable(madeElement(html), htmlReading(), htmlBlocks);

test('cells, spans and places are read', () => {
  const [table] = read(
    '<table border="1"><thead><tr><th colspan="2">Đơn vị</th></tr></thead><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
  );
  assert.ok(table?.kind === 'table');
  assert.equal(textOfBlocks([table]), 'Đơn vị/a|b/c');
  assert.equal(table.rows[0]?.[0]?.columns, 2);
  assert.equal(table.rows[1]?.[0]?.rows, 2);
  assert.equal(table.rows[1]?.[1]?.blocks[0]?.place.where, 'bảng 1, hàng 2, ô 2');
  assert.equal(table.bare, undefined);
});

for (const [html, bare] of [
  ['<table><tr><td>a<td>b</table>', true],
  ['<table border="0"><tr><td>a<td>b</table>', true],
  ['<table border="1"><tr><td>a<td>b</table>', undefined],
  ['<table><tr><th>a<td>b</table>', undefined],
  ['<table><tr><td style="border:solid 1px">a<td>b</table>', undefined],
  ['<table style="border:none"><tr><td>a<td>b</table>', true],
] as const) {
  test(`${html} is ${bare ? 'bare' : 'drawn'}`, () => {
    const [table] = read(html);
    assert.equal(table?.kind === 'table' && table.bare, bare);
  });
}

test('a table of one column without lines holds a page together', () => {
  const blocks = read(
    '<table><caption>Tên</caption><tr><td><p>a</p><p>b</p></td></tr><tr><td>c</td></tr></table>',
  );
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['paragraph', 'paragraph', 'paragraph', 'paragraph'],
  );
  assert.equal(textOfBlocks(blocks), 'Tên\na\nb\nc');
});
