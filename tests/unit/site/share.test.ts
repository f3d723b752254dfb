import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { ownShare, takeShare } from '#site/share.ts';

describe('ownShare', () => {
  afterEach(() => {
    takeShare({ index: 0, of: 1 });
  });

  it('is everything where there is one thread', () => {
    assert.deepEqual(ownShare(['a', 'b', 'c']), ['a', 'b', 'c']);
  });

  it('gives each item to one thread', () => {
    const shares = [0, 1].map((index) => {
      takeShare({ index, of: 2 });
      return ownShare(['a', 'b', 'c']);
    });
    assert.deepEqual(shares, [['a', 'c'], ['b']]);
  });
});
