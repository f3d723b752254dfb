import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCounter } from '#importer/docx/format-counter.ts';

for (const [value, format, printed] of [
  [3, 'decimal', '3'],
  [3, 'decimalZero', '03'],
  [12, 'decimalZero', '12'],
  [4, 'lowerRoman', 'iv'],
  [1949, 'upperRoman', 'MCMXLIX'],
  [1, 'lowerLetter', 'a'],
  [26, 'upperLetter', 'Z'],
  [28, 'lowerLetter', 'bb'],
  [2, 'chicago', '†'],
  [5, 'chicago', '**'],
  [0, 'upperRoman', '0'],
  [7, 'vietnameseCounting', '7'],
  [7, 'none', ''],
] as const) {
  test(`${value} as ${format} is “${printed}”`, () => {
    assert.equal(formatCounter(value, format), printed);
  });
}
