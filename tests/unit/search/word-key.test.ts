import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termOf } from '#search/term.ts';
import { wordKey } from '#search/word-key.ts';

for (const [word, key] of [
  ['quan', 'quan'],
  ['đang', 'dang'],
  ['đa', 'da'],
  ['sy', 'si'],
  ['quy', 'qui'],
  ['tay', 'tay'],
  ['1682018nđcp', '1682018ndcp'],
] as const) {
  test(`${word} is filed under ${key}`, () => {
    assert.equal(wordKey(word), key);
  });
}

for (const typed of ['sĩ', 'sỹ', 'si', 'sy', 'da', 'đa', 'duong', 'quý', 'tỉ', 'nd-cp']) {
  test(`all keys of ${typed} lead to one place`, () => {
    assert.equal(new Set(termOf(typed).keys.map(wordKey)).size, 1);
  });
}
