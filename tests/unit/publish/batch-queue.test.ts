import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batchQueue } from '#publish/batch-queue.ts';

describe('batchQueue', () => {
  it('gives every batch once, from both ends', () => {
    const next = batchQueue(2);
    assert.deepEqual([next(0, 5), next(1, 5), next(1, 5), next(0, 5)], [0, 4, 3, 1]);
    assert.deepEqual([next(1, 5), next(0, 5), next(1, 5)], [2, undefined, undefined]);
  });

  it('gives a process that is alone all in order', () => {
    const next = batchQueue(1);
    assert.deepEqual([next(0, 2), next(0, 2), next(0, 2)], [0, 1, undefined]);
  });

  it('lets half of the processes begin at each end', () => {
    const next = batchQueue(4);
    assert.deepEqual(
      [0, 1, 2, 3].map((process) => next(process, 9)),
      [0, 1, 8, 7],
    );
  });

  it('has nothing to give where there is nothing', () => {
    assert.equal(batchQueue(2)(1, 0), undefined);
  });

  it('does not deal between processes that count differently', () => {
    const next = batchQueue(2);
    next(0, 5);
    assert.throws(() => next(1, 6), /5 batches, another 6/);
  });
});
