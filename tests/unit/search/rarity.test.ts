import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rarity } from '#search/rarity.ts';

test('what few pages have is telling, what all have is not', () => {
  assert.ok(rarity(1000, 1) > rarity(1000, 10));
  assert.ok(rarity(1000, 10) > rarity(1000, 999));
  assert.ok(rarity(1000, 1000) > 0 && rarity(1000, 1000) < 0.001);
});
