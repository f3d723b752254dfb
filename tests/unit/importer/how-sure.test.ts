import assert from 'node:assert/strict';
import { test } from 'node:test';
import { howSure } from '#importer/how-sure.ts';

test('long words count more than short ones, and an empty page is no doubt', () => {
  assert.equal(howSure([]), 1);
  assert.equal(howSure([{ text: 'a' }]), 1);
  const mixed = howSure([
    { text: 'aaa', confidence: 1 },
    { text: 'b', confidence: 0.2 },
  ]);
  assert.ok(Math.abs(mixed - 0.8) < 1e-9);
});
