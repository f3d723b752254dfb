import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatYears } from '#vietnamese/format-years.ts';

test('years stand with an en dash, one year alone', () => {
  assert.equal(formatYears(2021, 2025), '2021–2025');
  assert.equal(formatYears(2024, 2024), '2024');
});
