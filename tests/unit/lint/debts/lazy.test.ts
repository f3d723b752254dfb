import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lazy } from '#lint/debts/lazy.ts';

test('the work is done once, and only when it is asked for', () => {
  let times = 0;
  const work = lazy(() => {
    times += 1;
    return undefined;
  });
  assert.equal(times, 0);
  work();
  work();
  assert.equal(times, 1);
});
