import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { ownShare, takeShare } from '#site/share.ts';

describe('ownShare', () => {
  afterEach(() => {
    takeShare({ index: 0, of: 1 });
  });

  it('is everything where no part is asked for', () => {
    assert.deepEqual(ownShare(['a', 'b', 'c']), ['a', 'b', 'c']);
  });

  it('gives each item to one part', () => {
    const items = Array.from({ length: 23 }, (_, index) => index);
    for (const count of [1, 2, 7, 30]) {
      const parts = Array.from({ length: count }, (_, index) => {
        takeShare({ index, of: count });
        return ownShare(items);
      });
      assert.deepEqual(
        parts.flat().sort((a, b) => a - b),
        items,
        String(count),
      );
      const sizes = parts.map(({ length }) => length);
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1, String(count));
    }
  });
});
