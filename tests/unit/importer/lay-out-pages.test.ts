import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutPages } from '#importer/lay-out-pages.ts';
import type { PagePiece, SourcePage } from '#importer/page-piece.ts';
import type { SourceBlock } from '#importer/source-document.ts';

type Words = readonly (readonly [x: number, y: number, text: string])[];

function pageOf(number: number, words: Words): SourcePage {
  const pieces = words.map(([x, y, text]): PagePiece => ({
    text,
    x,
    y,
    width: text.length * 6,
    size: 12,
  }));
  return { number, width: 600, height: 840, pieces };
}

function textOf(block: SourceBlock): string {
  if (block.kind === 'image') return '';
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  return block.rows
    .map((row) => row.map((cell) => cell.blocks.map(textOf).join(' / ')).join(' || '))
    .join('\n');
}

const LONG = 'các ban, ngành, đoàn thể, cơ quan, đơn vị, địa phương trên địa bàn huyện đã tích';
const FIRST: Words = [
  [80, 50, 'HUYỆN ỦY KIM ĐỘNG'],
  [350, 50, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  [100, 70, 'Số 30-CT/HU'],
  [330, 70, 'Kim Động, ngày 20 tháng 12'],
  [279, 110, 'CHỈ THỊ'],
  [60, 150, LONG],
  [60, 166, LONG],
  [60, 182, 'cực.'],
  [60, 400, 'Nơi nhận:'],
  [370, 400, 'T/M BAN THƯỜNG VỤ'],
  [60, 416, '- Các ban, ngành và đoàn thể'],
  [60, 432, 'huyện,'],
  [400, 432, 'BÍ THƯ'],
];

test('letterhead, text, recipients and signature are told apart', () => {
  const { blocks, lines } = layOutPages([pageOf(1, FIRST)]);
  assert.deepEqual(blocks.map(textOf), [
    'HUYỆN ỦY KIM ĐỘNG / Số 30-CT/HU || ĐẢNG CỘNG SẢN VIỆT NAM / Kim Động, ngày 20 tháng 12',
    'CHỈ THỊ',
    `${LONG} ${LONG} cực.`,
    'Nơi nhận: / - Các ban, ngành và đoàn thể huyện, || T/M BAN THƯỜNG VỤ / BÍ THƯ',
  ]);
  assert.ok(blocks[0]?.kind === 'table' && blocks[0].bare);
  assert.equal(lines.length, 9);
});

test('a signature goes on over the end of a page, text after it does not go into it', () => {
  const second: Words = [
    [60, 100, '- Lưu VPHU.'],
    [390, 120, 'Bùi Văn Phúc'],
    [279, 200, 'PHỤ LỤC'],
    [60, 240, LONG],
  ];
  const { blocks } = layOutPages([pageOf(1, FIRST), pageOf(2, second)]);
  assert.deepEqual(blocks.slice(3).map(textOf), [
    'Nơi nhận: / - Các ban, ngành và đoàn thể huyện, / - Lưu VPHU. || T/M BAN THƯỜNG VỤ / BÍ THƯ / Bùi Văn Phúc',
    'PHỤ LỤC',
    LONG,
  ]);
});

test('every word is kept, page numbers in the margins, and pages with tables are named', () => {
  const row = (y: number): Words => [
    [60, y, 'Một'],
    [250, y, 'Hai'],
    [450, y, 'Ba'],
  ];
  const words: Words = [[60, 150, LONG], ...row(200), ...row(216), [300, 820, '7']];
  const { blocks, margins, tablePages } = layOutPages([pageOf(7, words)]);
  assert.deepEqual(blocks.map(textOf), [LONG, 'Một\tHai\tBa', 'Một\tHai\tBa']);
  assert.deepEqual(margins.map(textOf), ['7']);
  assert.deepEqual(tablePages, [7]);
});

test('a ruled table stands between the paragraphs it stands between, also where it goes on', () => {
  const rules = [
    ...[200, 220, 240].map((y) => ({ x: 60, x2: 360, y, y2: y })),
    ...[60, 160, 360].map((x) => ({ x, x2: x, y: 200, y2: 240 })),
  ];
  const cells: Words = [
    [65, 214, 'TT'],
    [170, 214, 'Nội dung'],
  ];
  const first: Words = [
    [60, 150, LONG],
    [60, 166, 'trên.'],
    ...cells,
    [65, 234, '1'],
    [170, 234, 'Tuyển quân'],
  ];
  const second: Words = [...cells, [65, 234, '2'], [170, 234, 'Huấn luyện'], [60, 300, 'dưới.']];
  const { blocks, margins } = layOutPages([
    { ...pageOf(1, first), rules },
    { ...pageOf(2, second), rules },
  ]);
  assert.deepEqual(blocks.map(textOf), [
    `${LONG} trên.`,
    'TT || Nội dung\n1 || Tuyển quân\n2 || Huấn luyện',
    'dưới.',
  ]);
  assert.deepEqual(margins.map(textOf), ['TT', 'Nội dung']);
});

test('what pages repeat at their edges is one thing to tell', () => {
  const { margins } = layOutPages(
    [1, 2, 3].map((number) =>
      pageOf(number, [
        [290, 20, String(number)],
        [60, 300, LONG],
      ]),
    ),
  );
  assert.deepEqual(
    margins.map((block) => [textOf(block), block.place.where]),
    [['1\n2\n3', 'trang 1–3']],
  );
});
