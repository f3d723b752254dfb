import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayBefore } from '#places/day-before.ts';

test('the day before crosses months, years and leap days', () => {
  assert.equal(dayBefore('2025-07-01'), '2025-06-30');
  assert.equal(dayBefore('2025-01-01'), '2024-12-31');
  assert.equal(dayBefore('2024-03-01'), '2024-02-29');
});
