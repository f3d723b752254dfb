import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, keyOf, matchOf, typedOf } from '#search/suggest-typed.ts';

for (const [typed, text, expected] of [
  ['dân quân', 'dân quân tự vệ', { start: 0, exact: true }],
  ['dan quan', 'dân quân tự vệ', { start: 0, exact: false }],
  ['quân tự', 'dân quân tự vệ', { start: 1, exact: true }],
  ['tu v', 'dân quân tự vệ', { start: 2, exact: false }],
  ['dâ', 'dân quân', { start: 0, exact: true }],
  ['dấn', 'dân quân', null],
  ['tự quân', 'dân quân tự vệ', null],
  ['uân', 'dân quân', null],
  ['hoà b', 'Hòa Bình', { start: 0, exact: true }],
  ['uỷ ban', 'Ủy ban nhân dân', { start: 0, exact: true }],
  ['quoocs phongf', 'quốc phòng', { start: 0, exact: false }],
  ['chiến sỹ', 'chiến sĩ', { start: 0, exact: false }],
  ['da nh', 'Đạ Nhim', { start: 0, exact: false }],
  ['đa', 'Đà Nẵng', null],
  ['kim bảng hà nam', 'Kim Bảng', null],
] as const) {
  test(`“${typed}” in “${text}”`, () => {
    assert.deepEqual(matchOf(typedOf(typed).words, keyOf(text)), expected);
  });
}

test('words are found with their places in the cleaned text', () => {
  const { text, words } = typedOf('  Uỷ   ban (xã) ');
  assert.equal(text, 'Ủy ban (xã)');
  assert.deepEqual(
    words.map(({ form, at }) => [form, at]),
    [
      ['ủy', 0],
      ['ban', 3],
      ['xã', 8],
    ],
  );
});

test('a text without end has no words, nor have signs', () => {
  assert.deepEqual(typedOf('quân '.repeat(2000)).words, []);
  assert.deepEqual(typedOf('<>&"\u0007👨‍👩‍👧').words, []);
});

test('a finished word is not the beginning of another', () => {
  const [word] = typedOf('an').words;
  assert.ok(word);
  assert.ok(!fits(word, 'anh', 'anh', false));
  assert.ok(fits(word, 'anh', 'anh', true));
});
