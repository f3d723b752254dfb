import assert from 'node:assert/strict';
import { test } from 'node:test';
import { continueTable, layOutTable } from '#importer/lay-out-table.ts';
import type { RuledTable } from '#importer/ruled-tables.ts';
import type { SourceTable } from '#importer/source-document.ts';
import { textOfBlocks } from './made-docx.ts';

/** A table of cells, a line of text each; lines of a cell are parted by `/`. */
function ruled(rows: readonly (readonly string[])[]): RuledTable {
  return {
    top: 100,
    bottom: 200,
    edges: [],
    rows: rows.map((row) =>
      row.map((cell, column) => ({
        column,
        columns: 1,
        rows: 1,
        left: 0,
        right: 100,
        pieces: cell
          .split('/')
          .filter(Boolean)
          .map((text, line) => ({ text, x: 10, y: 110 + line * 14, width: 30, size: 12 })),
      })),
    ),
  };
}
const shown = (table: SourceTable) => textOfBlocks([table]);

test('lines of a cell are one paragraph, marked ones begin another', () => {
  const table = layOutTable(
    ruled([
      ['Nội/dung', '- một/hai/- ba'],
      ['', 'x'],
    ]),
    3,
    2,
  );
  assert.equal(shown(table), 'Nội dung|- một hai\n- ba/|x');
  assert.equal(table.rows[0]?.[1]?.blocks[0]?.place.where, 'trang 3, bảng 2, hàng 1, ô 2');
});

test('a table goes on over a page, and the head it repeats comes by itself', () => {
  const table = layOutTable(
    ruled([
      ['TT', 'Tên'],
      ['1', 'a'],
    ]),
    1,
    1,
  );
  const { repeated } = continueTable(
    table,
    layOutTable(
      ruled([
        ['TT', 'Tên'],
        ['2', 'b'],
      ]),
      2,
      1,
    ),
  );
  assert.equal(shown(table), 'TT|Tên/1|a/2|b');
  assert.deepEqual(
    repeated.map(({ runs, place }) => [runs[0]?.text, place.part]),
    [
      ['TT', 'header'],
      ['Tên', 'header'],
    ],
  );
});
