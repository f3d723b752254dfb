import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '#documents/repeated/block-words.ts';
import { likeness } from '#documents/repeated/likeness.ts';

for (const [a, b, share] of [
  ['một hai ba bốn', 'một hai ba bốn', 1],
  ['một hai ba bốn', 'bốn ba hai một', 1],
  ['một hai ba bốn', 'một hai ba năm', 0.75],
  ['một một một', 'một', 0.5],
  ['năm 2024', 'năm 2025', 1],
  ['một', 'hai', 0],
] as const)
  test(`“${a}” and “${b}” share ${String(share)}`, () => {
    assert.equal(likeness(wordsOf(a), wordsOf(b)), share);
    assert.equal(likeness(wordsOf(b), wordsOf(a)), share);
  });
