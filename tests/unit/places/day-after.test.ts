import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter } from '#places/day-after.ts';

test('the day after crosses months, years and leap days', () => {
  assert.equal(dayAfter('2025-06-30'), '2025-07-01');
  assert.equal(dayAfter('2024-12-31'), '2025-01-01');
  assert.equal(dayAfter('2024-02-28'), '2024-02-29');
});
