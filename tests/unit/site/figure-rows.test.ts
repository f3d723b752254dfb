import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueText } from '#site/figure-rows.ts';

test('a value is printed as it was typed, with points between thousands where no digit is lost', () => {
  for (const [value, unit, text] of [
    ['1190', 'người', '1.190 người'],
    ['98,5', '%', '98,5%'],
    ['gần 900', 'người', 'gần 900 người'],
    ['12345678901234567890', 'đồng', '12345678901234567890 đồng'],
  ] as const)
    assert.equal(valueText({ value, unit }), text);
});
