import assert from 'node:assert/strict';
import { test } from 'node:test';
import { twoColumns } from '#importer/page-columns.ts';
import { madeLine } from './made-lines.ts';

const CENTRE = 300;
const textOf = (side: readonly { segment: { runs: readonly { text: string }[] } }[]) =>
  side.map(({ segment }) => segment.runs.map(({ text }) => text).join(''));

const LETTERHEAD = [
  madeLine(1, [
    [80, 'ĐẢNG BỘ TỈNH HƯNG YÊN'],
    [350, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ]),
  madeLine(2, [[85, 'HUYỆN ỦY KIM ĐỘNG']]),
  madeLine(3, [
    [100, 'Số 30-CT/HU'],
    [330, 'Kim Động, ngày 20 tháng 12'],
  ]),
];
const TITLE = madeLine(4, [[280, 'CHỈ THỊ']]);
const TEXT = madeLine(5, [
  [60, 'Năm 2024, các cấp ủy đảng, chính quyền, Mặt trận Tổ quốc và các ban, ngành, đoàn thể'],
]);

test('a letterhead ends where a line is centred on the page', () => {
  const columns = twoColumns([...LETTERHEAD, TITLE, TEXT], CENTRE);
  assert.equal(columns?.lines, 3);
  assert.deepEqual(textOf(columns?.left ?? []), [
    'ĐẢNG BỘ TỈNH HƯNG YÊN',
    'HUYỆN ỦY KIM ĐỘNG',
    'Số 30-CT/HU',
  ]);
  assert.equal(columns?.right.length, 2);
});

test('recipients and signature end a page; the short last line of the text stays with it', () => {
  const lines = [
    TEXT,
    madeLine(6, [[60, 'đến chi bộ./.']]),
    madeLine(7, [
      [60, 'Nơi nhận:'],
      [370, 'T/M BAN THƯỜNG VỤ'],
    ]),
    madeLine(8, [[60, '- BTV Tỉnh ủy,']]),
    madeLine(9, [[60, '- Lưu VPHU.']]),
    madeLine(10, [[385, 'Bùi Văn Phúc']]),
  ];
  const columns = twoColumns(lines, CENTRE, true);
  assert.equal(columns?.lines, 4);
  assert.deepEqual(textOf(columns?.left ?? []), ['Nơi nhận:', '- BTV Tỉnh ủy,', '- Lưu VPHU.']);
  assert.deepEqual(textOf(columns?.right ?? []), ['T/M BAN THƯỜNG VỤ', 'Bùi Văn Phúc']);
});

test('text, and tables of three columns, are none', () => {
  assert.equal(twoColumns([TEXT, TEXT], CENTRE), null);
  const row = madeLine(1, [
    [60, 'STT'],
    [200, 'Đơn vị'],
    [400, 'Ghi chú'],
  ]);
  assert.equal(twoColumns([row, row, row], CENTRE), null);
  assert.equal(twoColumns([], CENTRE, true), null);
});
