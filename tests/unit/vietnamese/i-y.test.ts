import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherSpelling } from '#vietnamese/i-y.ts';

for (const [syllable, other] of [
  ['sĩ', 'sỹ'],
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['tỉ', 'tỷ'],
  ['quý', 'quí'],
  ['quy', 'qui'],
  ['y', null],
  ['tí', 'tý'],
  ['thi', null],
  ['tùy', null],
  ['quân', null],
] as const) {
  test(`${syllable} is also written ${other ?? 'no other way'}`, () => {
    assert.equal(otherSpelling(syllable), other);
  });
}
