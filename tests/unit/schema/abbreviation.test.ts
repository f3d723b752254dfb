import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationSchema } from '#schema/abbreviation.ts';

const least = {
  abbr: 'TT',
  expansions: ['Thông tư'],
  category: 'loai-van-ban',
  confidence: 'corpus',
};

test('an abbreviation stands for something, and is clear unless it says otherwise', () => {
  assert.equal(abbreviationSchema.parse(least).ambiguous, false);
  assert.equal(abbreviationSchema.safeParse({ ...least, expansions: [] }).success, false);
});
