import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueWords } from '#charts/value-words.ts';
import { parseValue } from '#documents/figures/parse-value.ts';

for (const [text, words] of [
  ['1205', '1.205'],
  ['98,5', '98,5'],
  ['gần 900', '≈ 900'],
  ['trên 9', '> 9'],
  ['dưới 2', '< 2'],
  ['01–02', '1–2'],
] as const)
  test(`“${text}” is written “${words}” in a chart`, () => {
    const value = parseValue(text, '');
    assert.equal(value && valueWords(value), words);
  });
