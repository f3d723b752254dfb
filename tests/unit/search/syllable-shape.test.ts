import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeSyllable } from '#search/syllable-shape.ts';

for (const word of [
  'quan',
  'su',
  'nghia',
  'tu',
  'an',
  'uy',
  'nghiem',
  'khuyen',
  'giang',
  'y',
  'truong',
]) {
  test(`${word} may be a syllable`, () => {
    assert.ok(looksLikeSyllable(word));
  });
}
for (const word of [
  'dqtv',
  'ubnd',
  'qpan',
  'llvt',
  'hdnd',
  'kt',
  'q',
  '',
  'nd',
  'bch',
  'tho lan',
  'lad',
]) {
  test(`“${word}” is none`, () => {
    assert.ok(!looksLikeSyllable(word));
  });
}
