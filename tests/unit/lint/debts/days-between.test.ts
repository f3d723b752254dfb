import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween } from '#lint/debts/days-between.ts';

test('days are counted over months, leap days and backwards', () => {
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2026-11-22', '2026-11-22'), 0);
  assert.equal(daysBetween('2026-11-22', '2026-10-22'), -31);
});
