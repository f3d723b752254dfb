import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceBlock, SourceCell, SourceTable } from '#importer/source-document.ts';
import { cellBlocks, isLayout, writeTable } from '#importer/write-table.ts';

const place = { part: 'body', where: 'bảng 1' } as const;
const words = (text: string): SourceBlock => ({ kind: 'paragraph', runs: [{ text }], place });
const cell = (text: string, more: Partial<SourceCell> = {}): SourceCell => ({
  blocks: text.split('\n').map(words),
  ...more,
});
const table = (rows: SourceCell[][], bare = false): SourceTable => ({
  kind: 'table',
  rows,
  bare,
  place,
});

test('the first row is the head, paragraphs of a cell follow each other, bars are escaped', () => {
  const { mdx } = writeTable(
    table([
      [cell('TT'), cell('Việc')],
      [cell('1'), cell('Một\nhai | ba')],
    ]),
  );
  assert.equal(mdx, '| TT | Việc |\n| --- | --- |\n| 1 | Một hai \\| ba |');
});

test('what spans rows or columns leaves the other cells empty', () => {
  const { mdx } = writeTable(
    table([
      [cell('A', { columns: 2 }), cell('B', { rows: 2 })],
      [cell('c'), cell('d')],
      [cell('e'), cell('f'), cell('g')],
    ]),
  );
  assert.equal(mdx, '| A | | B |\n| --- | --- | --- |\n| c | d | |\n| e | f | g |');
});

test('a table in a cell gives its words', () => {
  const inner = table([[cell('x'), cell('y')]]);
  const { mdx } = writeTable(
    table([
      [cell('A'), cell('B')],
      [{ blocks: [inner] }, cell('z')],
    ]),
  );
  assert.match(mdx, /\| x y \| z \|/u);
});

test('an image in a cell comes back by itself', () => {
  const image: SourceBlock = {
    kind: 'image',
    bytes: new Uint8Array(),
    type: 'image/png',
    alt: '',
    place,
  };
  assert.deepEqual(
    writeTable(
      table([
        [cell('A'), cell('B')],
        [{ blocks: [image] }, cell('z')],
      ]),
    ).images,
    [image],
  );
});

for (const [what, own, layout] of [
  ['one row', table([[cell('a'), cell('b')]]), true],
  ['one column', table([[cell('a')], [cell('b')]]), true],
  [
    'two rows without lines',
    table(
      [
        [cell('a'), cell('b')],
        [cell('c'), cell('d')],
      ],
      true,
    ),
    true,
  ],
  [
    'many rows without lines',
    table(
      [1, 2, 3].map(() => [cell('a'), cell('b')]),
      true,
    ),
    false,
  ],
  [
    'two rows with lines',
    table([
      [cell('a'), cell('b')],
      [cell('c'), cell('d')],
    ]),
    false,
  ],
] as const)
  test(`a table of ${what} ${layout ? 'only lays out' : 'is a table'}`, () => {
    assert.equal(isLayout(own), layout);
    assert.equal(cellBlocks(own).length, own.rows.flat().length);
  });
