import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BlockChange } from '#documents/history/diff-blocks.ts';
import { foldBlocks } from '#documents/history/fold-blocks.ts';

/** `s` an unchanged block, `c` a changed one. */
const told = (signs: string): string[] =>
  foldBlocks(
    Array.from(signs, (sign, at): BlockChange => ({
      anchor: null,
      number: String(at),
      heading: false,
      kind: sign === 's' ? 'same' : 'changed',
      runs: [],
    })),
  ).map((stretch) => {
    const numbers = (blocks: readonly BlockChange[]): string =>
      blocks.map(({ number }) => number).join();
    return stretch.kind === 'changed'
      ? `changed ${numbers(stretch.blocks)}`
      : `same ${numbers(stretch.before)} +${String(stretch.left)} ${numbers(stretch.after)}`;
  });

describe('a difference of two versions', () => {
  it('keeps two unchanged blocks on either side of a change and counts the rest', () => {
    assert.deepEqual(told('sssscsssssscs'), [
      'same  +2 2,3',
      'changed 4',
      'same 5,6 +2 9,10',
      'changed 11',
      'same 12 +0 ',
    ]);
  });

  it('is empty where nothing changed', () => {
    assert.deepEqual(told('sss'), []);
    assert.deepEqual(told(''), []);
  });

  it('has changed blocks together', () => {
    assert.deepEqual(told('cc'), ['changed 0,1']);
  });
});
