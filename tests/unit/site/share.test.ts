import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { ownShare, partsOf, takeShare, thisShare } from '#site/share.ts';

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

describe('parts of a share', () => {
  it('have each of its items once, and none of another share', () => {
    const items = Array.from({ length: 23 }, (_, index) => index);
    for (const count of [1, 2, 4, 30]) {
      const parts = partsOf({ index: 1, of: 2 }, count);
      assert.equal(parts.length, count);
      const found = parts.flatMap((part) => {
        takeShare(part);
        assert.deepEqual(thisShare(), part);
        return ownShare(items);
      });
      takeShare({ index: 1, of: 2 });
      assert.deepEqual(
        found.sort((a, b) => a - b),
        ownShare(items),
        String(count),
      );
    }
    takeShare({ index: 0, of: 1 });
  });
});
