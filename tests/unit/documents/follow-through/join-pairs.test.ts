import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPairs } from '#documents/follow-through/join-pairs.ts';

const cases: readonly (readonly [given: string[], told: string[]])[] = [
  [
    ['lọt nguồn', 'rà soát', 'soát nguồn', 'sót'],
    ['lọt nguồn', 'rà soát nguồn', 'sót'],
  ],
  [
    ['kinh nghiệm', 'rút kinh', 'bốn'],
    ['rút kinh nghiệm', 'bốn'],
  ],
  [['nội dung', 'đủ nội'], ['đủ nội dung']],
  [
    ['quân sự', 'sự nghiệp dài'],
    ['quân sự', 'sự nghiệp dài'],
  ],
  [
    ['bão', 'bão lũ'],
    ['bão', 'bão lũ'],
  ],
  [[], []],
];
for (const [given, told] of cases)
  test(`${given.join(' | ')} → ${told.join(' | ')}`, () => {
    assert.deepEqual(joinPairs(given), told);
  });
