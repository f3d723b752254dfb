import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifestDifference } from '#publish/manifest-difference.ts';

test('only new and changed files are sent, and what is gone is counted', () => {
  const published = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
  ]);
  const built = new Map([
    ['a', '1'],
    ['b', '2'],
    ['d', '1'],
  ]);
  assert.deepEqual(manifestDifference(published, built), {
    send: ['b', 'd'],
    same: ['a'],
    gone: 1,
  });
});
