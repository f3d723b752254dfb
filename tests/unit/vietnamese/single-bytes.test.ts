import assert from 'node:assert/strict';
import { test } from 'node:test';
import { singleBytes } from '#vietnamese/single-bytes.ts';

for (const [why, read, meant] of [
  ['a symbol font', '\uF0A7\uF065', '§e'],
  ['a reading as Windows-1258', 'h\u0301đơ', 'hìðõ'],
  ['look-alikes', 'μ∙ˉ', 'µ·¯'],
  ['a minus inside a word', 'nh− tr−íc −¬ng, 5 − 3', 'nh\u00AD tr\u00ADíc \u00AD¬ng, 5 − 3'],
  ['a reading as Latin-1', '\u0093a\u0094', '“a”'],
  ['signs that are right already', '§éng “a”', '§éng “a”'],
] as const) {
  test(`single bytes: ${why}`, () => {
    assert.equal(singleBytes(read), meant);
  });
}
