import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from '#vietnamese/format-number.ts';

test('decimals take a comma, thousands a point', () => {
  for (const [value, expected] of [
    [1143, '1.143'],
    [1.5, '1,5'],
    [3321, '3.321'],
    [10_000_000, '10.000.000'],
    [0, '0'],
    [-2.25, '-2,25'],
    [999, '999'],
    [-1000, '-1.000'],
    [-100, '-100'],
    [2 ** 53 - 1, '9.007.199.254.740.991'],
  ] as const) {
    assert.equal(formatNumber(value), expected);
  }
});

test('no more decimals than asked for are printed', () => {
  assert.equal(formatNumber(2 / 3, 1), '0,7');
  assert.equal(formatNumber(2 / 3), '0,667');
});
