import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagePiece, PageRule } from '#importer/page-piece.ts';
import { ruledTables } from '#importer/ruled-tables.ts';

const piece = (text: string, x: number, y: number): PagePiece => ({
  text,
  x,
  y,
  width: 20,
  size: 12,
});
const level = (y: number, x: number, x2: number): PageRule => ({ x, x2, y, y2: y });
const upright = (x: number, y: number, y2: number): PageRule => ({ x, x2: x, y, y2 });
/** Two columns and three rows: 100–200–300, 100–120–140–160. */
const GRID = [
  ...[100, 120, 140, 160].map((y) => level(y, 100, 300)),
  ...[100, 200, 300].map((x) => upright(x, 100, 160)),
];
const WORDS = [
  piece('A', 110, 115),
  piece('B', 210, 115),
  piece('c', 110, 135),
  piece('d', 210, 135),
  piece('e', 110, 155),
  piece('ngoài', 110, 300),
];

function read(rules: readonly PageRule[], pieces = WORDS) {
  const { tables, rest } = ruledTables({ number: 1, width: 600, height: 840, pieces, rules });
  return {
    tables: tables.map(({ rows }) =>
      rows.map((row) =>
        row.map(({ pieces: own, columns, rows: down }) => {
          const text = own.map((one) => one.text).join(' ');
          return columns + down > 2 ? [text, columns, down] : text;
        }),
      ),
    ),
    rest: rest.map(({ text }) => text),
  };
}

test('words stand in the cells of a grid, others stay', () => {
  assert.deepEqual(read(GRID), {
    tables: [
      [
        ['A', 'B'],
        ['c', 'd'],
        ['e', ''],
      ],
    ],
    rest: ['ngoài'],
  });
});

test('where no line parts two places they are one cell', () => {
  const spanned = GRID.map((rule) => (rule.x === 200 ? upright(200, 120, 160) : rule));
  assert.deepEqual(read(spanned).tables[0]?.[0], [['A B', 2, 1]]);
  const tall = GRID.map((rule) =>
    rule.y === 140 && rule.y2 === 140 ? level(140, 200, 300) : rule,
  );
  assert.deepEqual(read(tall).tables[0]?.[1], [['c e', 1, 2], 'd']);
});

test('lines drawn in pieces and a little apart are one', () => {
  const pieces = GRID.flatMap((rule) =>
    rule.y === rule.y2 ? [level(rule.y, 100, 199), level(rule.y + 0.5, 200.5, 300)] : [rule],
  );
  assert.equal(read(pieces).tables.length, 1);
});

test('underlines, a frame and a single column are no tables', () => {
  for (const rules of [
    [level(120, 100, 300), level(200, 100, 300)],
    [level(100, 100, 300), level(160, 100, 300), upright(100, 100, 160), upright(300, 100, 160)],
    GRID.filter(({ x, x2 }) => x !== 200 || x2 !== 200),
  ])
    assert.deepEqual(read(rules).tables, []);
});

test('a grid without words is no table, and cells that are no rectangles make none', () => {
  assert.deepEqual(read(GRID, []).tables, []);
  const odd = GRID.map((rule) => {
    if (rule.y === 120 && rule.y2 === 120) return level(120, 200, 300);
    return rule.x === 200 && rule.x2 === 200 ? upright(200, 120, 160) : rule;
  });
  assert.deepEqual(read(odd).tables, []);
});
