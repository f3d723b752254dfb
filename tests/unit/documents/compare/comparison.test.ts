import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparison } from '#documents/compare/comparison.ts';
import { countWords } from '#documents/compare/count-words.ts';
import { lineWords } from '#documents/compare/line-words.ts';
import type { TextBlock } from '#documents/history/text-block.ts';

const heading = (number: string, text: string): TextBlock => ({
  anchor: `muc-${number}`,
  number,
  heading: true,
  text,
});
const block = (number: string, text: string): TextBlock => ({
  anchor: `muc-${number.replace('.', '-')}`,
  number,
  heading: false,
  text,
});

const A = [
  heading('1', 'Tuyển quân'),
  block('1.1', 'Giao quân đủ 100% chỉ tiêu năm 2024, không phải bù đổi.'),
  block('1.2', 'Rà soát nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.'),
  block('1.3', 'Quân số dự huấn luyện đạt từ 95% trở lên, đúng đối tượng.'),
  heading('2', 'Việc riêng'),
  block('2.1', 'Diễn tập chiến đấu phòng thủ ở bốn xã.'),
];
const B = [
  heading('1', 'Tuyển quân'),
  block('1.1', 'Giao quân đủ 100% chỉ tiêu năm 2025, không phải bù đổi.'),
  block('1.2', 'Quân số dự huấn luyện đạt từ 97% trở lên, đúng đối tượng.'),
  heading('2', 'Việc riêng'),
  block('2.1', 'Đón nhận quân nhân xuất ngũ chu đáo, giới thiệu việc làm.'),
  block('2.2', 'Rà soát nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.'),
];

test('each line says what it is, and differences are numbered', () => {
  const { lines } = comparison(A, B);
  assert.deepEqual(
    lines.map((line) => `${String(line.nth ?? '-')} ${line.kind} ${lineWords(line)}`.trim()),
    [
      '- same',
      '1 changed Chỉ đổi năm',
      '- away Chuyển đến 2.2',
      '2 changed Sửa',
      '- same',
      '3 replaced Thay cả đoạn',
      '4 moved Chuyển từ 1.2',
    ],
  );
});

test('a block that was moved and changed says both', () => {
  const moved = B.map((one) => ({ ...one, text: one.text.replace('lọt nguồn', 'lọt người') }));
  const line = comparison(A, moved).lines.at(-1);
  assert.equal(line && lineWords(line), 'Chuyển từ 1.2, có sửa');
});

test('whole headings say that they are headings', () => {
  const lines = comparison([heading('1', 'Một')], [heading('7', 'Hai')]).lines;
  assert.deepEqual(lines.map(lineWords), ['Bỏ nhan đề', 'Thêm nhan đề']);
});

test('parts are those that differ, with their first difference', () => {
  assert.deepEqual(comparison(A, B).parts, [
    { title: 'Tuyển quân', first: 1, count: 2 },
    { title: 'Việc riêng', first: 3, count: 2 },
  ]);
});

test('the counts are said in words; what is nought is left out', () => {
  assert.equal(
    countWords(comparison(A, B)),
    '2 đoạn sửa, 1 đoạn thay, 1 đoạn chuyển chỗ, 2 đoạn không đổi; thêm 14 chữ, bỏ 11 chữ.',
  );
  assert.equal(countWords(comparison(A, A)), '6 đoạn không đổi.');
  assert.equal(countWords(comparison([], [])), 'Hai văn bản không có đoạn nào.');
});

test('it is said where something is withheld', () => {
  assert.equal(comparison(A, B).withheld, false);
  assert.equal(comparison(A, [block('1.1', 'Xây [lược]')]).withheld, true);
});
