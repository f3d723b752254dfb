import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasMarks, termOf } from '#search/term.ts';

for (const [word, keys] of [
  ['dang', ['dang', 'đang']],
  ['đảng', ['đang']],
  ['Đạ', ['đa']],
  ['dân', ['dan']],
  ['dbdv', ['dbdv', 'dbđv', 'đbdv', 'đbđv']],
  ['nd', ['nd', 'nđ']],
  ['hòa', ['hoa']],
  ['ương', ['uong']],
] as const) {
  test(`${word} is looked up as ${keys.join(', ')}`, () => {
    assert.deepEqual(termOf(word).keys.toSorted(), [...keys].toSorted());
  });
}

test('a word of many d does not multiply without end', () => {
  assert.ok(termOf('d'.repeat(2000)).keys.length <= 32);
});

test('a syllable that is written with i or with y is looked for in both spellings', () => {
  assert.deepEqual(termOf('kỹ').forms, ['kỹ', 'kĩ']);
  assert.deepEqual(termOf('sĩ').keys.toSorted(), ['si', 'sy']);
  assert.deepEqual(termOf('tùy').forms, ['tùy']);
});

test('marks are those of letters, and đ is one', () => {
  assert.ok(hasMarks('đi') && hasMarks('quân'));
  assert.ok(!hasMarks('quan su'));
});
