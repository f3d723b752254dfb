import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, pack, startOf } from '#search/occurrences.ts';
import { goOn, sideBySide } from '#search/side-by-side.ts';
import { columnsFrom, placesOf } from './columns.ts';

const at = (...starts: number[]) => starts.map((start) => pack(start, 0, true));
const pairs = (...starts: number[]) => starts.map((start) => pack(start, 1, true));

test('units side by side are found in their order', () => {
  const before = new Map([
    [1, pairs(3)],
    [2, at(9)],
    [4, at(5)],
  ]);
  const after = new Map([
    [1, at(5, 8)],
    [2, at(2)],
    [3, at(10)],
  ]);
  const together = placesOf(sideBySide(columnsFrom(before), columnsFrom(after)));
  assert.deepEqual([...together.keys()], [1]);
  assert.deepEqual(
    [...together.values()].flat().map((place) => [startOf(place), endOf(place)]),
    [[3, 5]],
  );
});

test('a row goes on with a pair that starts with its last word', () => {
  const standing = new Map([
    [1, pairs(3, 20)],
    [2, pairs(7)],
  ]);
  const next = new Map([
    [1, pairs(1, 4, 22)],
    [3, pairs(8)],
  ]);
  const found = goOn(columnsFrom(standing), columnsFrom(next), (place, pair) =>
    pack(startOf(place), endOf(pair) - startOf(place), true),
  );
  assert.deepEqual([...placesOf(found)], [[1, [pack(3, 2, true)]]]);
});
