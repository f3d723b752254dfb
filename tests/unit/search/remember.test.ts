import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from '#search/remember.ts';

test('what was made is kept by its key, a failure is not', async () => {
  const made: number[] = [];
  let broken = true;
  const square = remember((key: number) => {
    made.push(key);
    return broken ? Promise.reject(new Error('404')) : Promise.resolve(key * key);
  });
  const both = [square(3), square(3)];
  for (const one of both) await assert.rejects(one, /404/);
  broken = false;
  assert.deepEqual([await square(3), await square(3), await square(4)], [9, 9, 16]);
  assert.deepEqual(made, [3, 3, 4]);
});
