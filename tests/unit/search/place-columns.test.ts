import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, ColumnsInMaking } from '#search/place-columns.ts';
import { seededRandom } from '../../bench/random.ts';
import { placesOf } from './columns.ts';

const made = (rows: readonly (readonly [page: number, place: number])[]) =>
  columnsOf(
    Uint32Array.from(rows, ([page]) => page),
    Uint32Array.from(rows, ([, place]) => place),
    rows.length,
    Math.max(0, ...rows.map(([page]) => page + 1)),
  );

test('places of several spellings are put together by page, pages as first seen, places in order', () => {
  const columns = made([
    [4, 7],
    [9, 2],
    [9, 1],
    [1, 5],
    [4, 3],
  ]);
  assert.deepEqual(
    [...placesOf(columns)],
    [
      [4, [3, 7]],
      [9, [1, 2]],
      [1, [5]],
    ],
  );
  assert.deepEqual([columns.slots[4], columns.slots[1], columns.slots[2], columns.slots[99]], [1, 3, 0, undefined]); // prettier-ignore
});

test('any places come out as a sorted list of each page', () => {
  const random = seededRandom(3);
  for (const size of [0, 1, 40, 4000]) {
    const rows = Array.from({ length: size }, () => [random.whole(0, 20), random.whole(0, 2 ** 31)] as const); // prettier-ignore
    const byHand = new Map<number, number[]>();
    for (const [page, place] of rows) byHand.set(page, [...(byHand.get(page) ?? []), place]);
    assert.deepEqual(
      [...placesOf(made(rows))],
      [...byHand].map(([page, list]) => [page, list.toSorted((a, b) => a - b)]),
    );
  }
});

test('a page that nothing is written for is none', () => {
  const making = new ColumnsInMaking(3, 4, 10);
  making.places[making.end++] = 6;
  making.close(8);
  making.close(2);
  making.places[making.end++] = 9;
  making.close(3);
  assert.deepEqual(
    [...placesOf(making.columns())],
    [
      [8, [6]],
      [3, [9]],
    ],
  );
});
