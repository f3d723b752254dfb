import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayBefore } from '#places/day-before.ts';
import { EVE, OLD_DAY, REFORM } from '#places/compile/days.ts';

test('old units end the day before the reform, and the old package is older', () => {
  assert.equal(EVE, dayBefore(REFORM));
  assert.ok(OLD_DAY < EVE);
});
