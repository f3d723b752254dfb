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

  it('has as few places as there can be, and is none if and only if that is more than it may be', () => {
    const row = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(row, row, fc.integer({ min: 0, max: 60 }), (a, b, most) => {
        const fewest = a.length + b.length - 2 * longestCommonRow(a, b);
        const found = shortestEdit(a, b, most);
        if (fewest > most) assert.equal(found, null);
        else assert.equal(places(found ?? assert.fail('there is a way')), fewest);
      }),
    );
  });

  it('is found where it is just as long as it may be, in rows that repeat themselves too', () => {
    const old = Array.from({ length: 8_000 }, (_, at) => at % 2);
    const now = old.filter((_, at) => at % 11 !== 3).map((word, at) => (at % 17 === 5 ? 0 : word));
    const fewest = places(shortestEdit(old, now) ?? assert.fail('there is always a way'));
    assert.notEqual(shortestEdit(old, now, fewest), null);
    assert.equal(shortestEdit(old, now, fewest - 1), null);
  });

  it('gives up early on long rows that have the same numbers in another order', () => {
    let looked = 0;
    const row = Array.from({ length: 3_000 }, (_, at) => (at * 7_919) % 3_001);
    const watched = new Proxy(row, {
      get(target, name) {
        looked += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    assert.equal(shortestEdit(watched, row.toReversed(), 10), null);
    // the whole edit would take nine million
    assert.ok(looked < 200_000, String(looked));
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

const places = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { same, a, b }) => (same ? sum : sum + a[1] - a[0] + b[1] - b[0]), 0);

/** Length of the longest row that both have in order, by the table of all beginnings. */
function longestCommonRow(a: readonly number[], b: readonly number[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const row = [0];
    for (const [at, y] of b.entries())
      row.push(x === y ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}
