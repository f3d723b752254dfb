import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { shortestEdit, type Stretch } from '#documents/history/shortest-edit.ts';

/** What the package says of the same, its runs of changes put together. */
function byPackage(a: number[], b: number[], most: number): Stretch[] | null {
  const changes = diffArrays(a, b, { maxEditLength: most });
  if (!changes) return null;
  const found: Stretch[] = [];
  let [inA, inB] = [0, 0];
  for (const { added, removed, count } of changes) {
    const last = found.at(-1);
    const same = !added && !removed;
    const [toA, toB] = [added ? inA : inA + count, removed ? inB : inB + count];
    if (last && !last.same && !same)
      found[found.length - 1] = { same, a: [last.a[0], toA], b: [last.b[0], toB] };
    else found.push({ same, a: [inA, toA], b: [inB, toB] });
    [inA, inB] = [toA, toB];
  }
  return found.filter(({ a: [from, to], b: [begin, end] }) => from < to || begin < end);
}

const edit = (a: number[], b: number[], most?: number): Stretch[] | null =>
  shortestEdit(Int32Array.from(a), Int32Array.from(b), most);

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
      assert.deepEqual(edit(a, b), stretches);
    });

  it('is none where it is longer than it may be', () => {
    assert.equal(edit([1, 2, 3], [4, 5, 6], 5), null);
    assert.notEqual(edit([1, 2, 3], [4, 5, 6], 6), null);
  });

  it('is that of the package diff, whatever the rows', () => {
    const row = fc
      .integer({ min: 1, max: 12 })
      .chain((max) => fc.array(fc.integer({ min: 0, max }), { maxLength: 60 }));
    const most = fc.oneof(fc.constant(1_000), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(row, row, most, (a, b, limit) => {
        assert.deepEqual(edit(a, b, limit), byPackage(a, b, limit));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is found again for the next rows, however large those before were', () => {
    const numbers = (offset: number): number[] =>
      Array.from({ length: 400 }, (_, at) => at + offset);
    assert.deepEqual(edit(numbers(0), numbers(1_000)), [{ same: false, a: [0, 400], b: [0, 400] }]);
    assert.deepEqual(edit([1, 2], [2]), byPackage([1, 2], [2], 100));
  });
});
