import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareParts, partsAfter, partsBefore, partWords } from '#citations/cited-parts.ts';

const before: readonly (readonly [words: string, keys: string])[] = [
  ['điểm a khoản 2 Điều 5', 'dieu-5-khoan-2-diem-a'],
  ['khoản 3, Điều 12 của', 'dieu-12-khoan-3'],
  ['các khoản 1, 2 và 3 Điều 5', 'dieu-5-khoan-1 dieu-5-khoan-2 dieu-5-khoan-3'],
  ['Điều 5, Điều 7', 'dieu-5 dieu-7'],
  ['các Điều 12, 13 và 19', 'dieu-12 dieu-13 dieu-19'],
  ['từ Điều 5 đến Điều 8 của', 'dieu-5 dieu-6 dieu-7 dieu-8'],
  ['điểm a, đ khoản 2 Điều 3', 'dieu-3-khoan-2-diem-a dieu-3-khoan-2-diem-dd'],
  ['điểm b hoặc điểm c khoản 1 Điều 15', 'dieu-15-khoan-1-diem-b dieu-15-khoan-1-diem-c'],
  ['khoản 1 Điều 9, các khoản 1, 2 Điều 10', 'dieu-9-khoan-1 dieu-10-khoan-1 dieu-10-khoan-2'],
  ['điểm a khoản 1 Điều 337, Điều 342', 'dieu-337-khoan-1-diem-a dieu-342'],
  ['Điều 5, khoản 2', 'dieu-5-khoan-2'],
  ['điều 55 -', 'dieu-55'],
  ['khoản 2 Điều này, Điều 7a', 'dieu-7a'],
  ['khoản 2', ''],
  ['hoàn thành 5', ''],
  ['trong Điều lệ', ''],
];
for (const [words, keys] of before)
  test(`parts before a citation: ${words}`, () => {
    const text = `theo ${words} Luật`;
    const found = partsBefore(text, text.length - 'Luật'.length);
    assert.equal(found?.parts.map(({ key }) => key).join(' ') ?? '', keys);
  });

test('each part of a list has its own words', () => {
  const text = 'Điều 15 và khoản 2 Điều 18 của Nghị định này';
  const parts = partsBefore(text, text.indexOf('Nghị'))?.parts ?? [];
  assert.deepEqual(
    parts.map(({ start, end }) => text.slice(start, end)),
    ['Điều 15', 'khoản 2 Điều 18'],
  );
});

const after: readonly (readonly [words: string, keys: string])[] = [
  [' (khoản 2 Điều 5)', 'dieu-5-khoan-2'],
  [' tại Điều 5.', 'dieu-5'],
  [', tại khoản 1 Điều 5 quy định', 'dieu-5-khoan-1'],
  [' tại khoản 7 Điều 3 Nghị định số 1', ''],
  [', khoản 2 Điều 5 Luật B', ''],
  [' (sửa đổi)', ''],
];
for (const [words, keys] of after)
  test(`parts behind a citation: ${words}`, () => {
    const found = partsAfter(`Luật A${words}`, 'Luật A'.length);
    assert.equal(found.map(({ key }) => key).join(' '), keys);
  });

test('a part is said as texts say it', () => {
  assert.equal(partWords('dieu-5-khoan-2-diem-dd'), 'điểm đ khoản 2 Điều 5');
  assert.equal(partWords('dieu-7a'), 'Điều 7a');
});

test('parts stand in the order of the act', () => {
  const keys = ['dieu-10', 'dieu-9-khoan-2', 'dieu-9', 'dieu-9-khoan-10', 'dieu-9-khoan-2-diem-a'];
  assert.deepEqual(keys.sort(compareParts), [
    'dieu-9',
    'dieu-9-khoan-2',
    'dieu-9-khoan-2-diem-a',
    'dieu-9-khoan-10',
    'dieu-10',
  ]);
});

test('parts lie in the text, whatever it is', () => {
  const piece = fc.constantFrom(
    'Điều ',
    'khoản ',
    'điểm ',
    '1',
    '2a',
    'đ',
    ', ',
    ' và ',
    ' đến ',
    'các ',
    ' ',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, key } of partsBefore(text, text.length)?.parts ?? []) {
        assert.ok(start >= 0 && start < end && end <= text.length, key);
        assert.match(key, /^dieu-\d+\p{Ll}?(?:-khoan-\d+\p{Ll}?(?:-diem-[\p{Ll}\d]+)?)?$/u);
      }
    }),
    { numRuns: 2000 },
  );
});
