import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { shortestEdit, type Stretch } from '#documents/history/shortest-edit.ts';

describe('the shortest edit', () => {
  const cases: [title: string, a: number[], b: number[], stretches: Stretch[]][] = [
    ['of nothing is nothing', [], [], []],
    ['of the same is one stretch', [1, 2], [1, 2], [{ same: true, a: [0, 2], b: [0, 2] }]],
    ['from nothing puts all in', [], [1, 2], [{ same: false, a: [0, 0], b: [0, 2] }]],
    ['to nothing takes all out', [1, 2], [], [{ same: false, a: [0, 2], b: [0, 0] }]],
    [
      'tells what stands between as one stretch',
      [1, 2, 3, 4],
      [1, 5, 6, 4],
      [
        { same: true, a: [0, 1], b: [0, 1] },
        { same: false, a: [1, 3], b: [1, 3] },
        { same: true, a: [3, 4], b: [3, 4] },
      ],
    ],
  ];
  for (const [title, a, b, stretches] of cases)
    it(title, () => {
      assert.deepEqual(shortestEdit(a, b), stretches);
    });

  it('is none where it is longer than it may be', () => {
    assert.equal(shortestEdit([1, 2, 3], [4, 5, 6], 5), null);
    assert.notEqual(shortestEdit([1, 2, 3], [4, 5, 6], 6), null);
  });

  it('has every place of both rows once, in order, and what it calls the same is the same', () => {
    const row = fc
      .integer({ min: 1, max: 12 })
      .chain((max) => fc.array(fc.integer({ min: 0, max }), { maxLength: 60 }));
    fc.assert(
      fc.property(row, row, (a, b) => {
        const found = shortestEdit(a, b) ?? assert.fail('there is always a way');
        assert.deepEqual(
          found.flatMap(({ a: [from, to] }) => a.slice(from, to)),
          a,
        );
        assert.deepEqual(
          found.flatMap(({ b: [from, to] }) => b.slice(from, to)),
          b,
        );
        for (const [at, one] of found.entries()) {
          const alike = isDeepStrictEqual(a.slice(...one.a), b.slice(...one.b));
          assert.equal(one.same, alike);
          if (at > 0) assert.notEqual(one.same, found[at - 1]?.same);
        }
      }),
    );
  });
});
