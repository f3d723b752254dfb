import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWord } from '#places/count-word.ts';

test('counts up to ten are words', () => {
  assert.deepEqual([1, 4, 10, 11].map(countWord), ['một', 'bốn', 'mười', '11']);
});
