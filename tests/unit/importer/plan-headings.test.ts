import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planHeadings, type HeadingCandidate } from '#importer/plan-headings.ts';

const bold = (text: string): HeadingCandidate => ({ text, bold: true });
const plain = (text: string): HeadingCandidate => ({ text, bold: false });
const depths = (...candidates: (HeadingCandidate | null)[]): (number | null)[] => {
  const plan = planHeadings(candidates);
  return candidates.map((_, at) => plan.get(at)?.depth ?? null);
};

test('outer numbers stand over inner ones', () => {
  const text = [
    bold('I. KẾT QUẢ'),
    bold('1. Tuyển quân'),
    plain('Lời.'),
    bold('2. Huấn luyện'),
    bold('II. NHIỆM VỤ'),
    bold('1. Tuyển quân'),
  ];
  assert.deepEqual(depths(...text), [2, 3, null, 3, 2, 3]);
});

test('without outer numbers the inner ones begin', () => {
  assert.deepEqual(depths(bold('1. Tuyển quân'), plain('2. Việc thường, dài hay ngắn.')), [
    2,
    null,
  ]);
});

test('articles need no bold type where they are short lines, and stand under chapters', () => {
  const text = [
    plain('Chương I'),
    plain('NHỮNG QUY ĐỊNH CHUNG'),
    plain('Điều 1. Phạm vi'),
    plain('Điều 2 của Luật này được sửa đổi như sau:'),
  ];
  assert.deepEqual(depths(...text), [2, null, 3, null]);
  assert.equal(planHeadings(text).get(0)?.takesNext, true);
});

test('a level that is left out takes no room, and “Điều khoản” is no article', () => {
  const text = [
    'Chương I',
    'ĐIỀU KHOẢN',
    'Điều 1. Một',
    'Chương II',
    'HAI',
    'Mục 1',
    'BA',
    'Điều 2. Hai',
  ];
  assert.deepEqual(depths(...text.map(bold)), [2, null, 3, 2, null, 3, null, 4]);
});

test('of two headings with one address the second stays a paragraph', () => {
  assert.deepEqual(depths(bold('1. Một'), bold('1. Hai')), [2, null]);
  assert.deepEqual(depths(bold('Điều 5. Một'), bold('Điều 5. Hai')), [2, null]);
});

test('what the source has as a heading is one; its numbers decide where they are', () => {
  const named = (text: string, heading: number) => ({ text, bold: false, heading });
  assert.deepEqual(depths(named('Kết quả', 2), named('Chi tiết', 3), null, named('Nhiệm vụ', 2)), [
    2,
    3,
    null,
    2,
  ]);
});

test('a heading does not take the address of a block under another', () => {
  const named = (text: string) => ({ text, bold: false, heading: 1 });
  assert.deepEqual(depths(named('Phụ lục'), named('Phụ lục 1'), named('Mở đầu')), [2, null, null]);
  assert.deepEqual(depths(named('Phụ lục 1'), named('Phụ lục')), [2, null]);
});

test('a paragraph of prose is none, in capitals or not', () => {
  assert.deepEqual(
    depths(
      bold('QUYẾT NGHỊ:'),
      bold('I. a;'),
      plain('V. I. Lê-nin nói thế này.'),
      bold('x'.repeat(300)),
    ),
    [null, null, null, null],
  );
});
