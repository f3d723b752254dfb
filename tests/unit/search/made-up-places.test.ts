import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpPlaces, withKnown } from '#search/made-up-places.ts';
import {
  FIELD,
  isExact,
  isMadeUp,
  neighbours,
  pack,
  startOf,
  timesOf,
} from '#search/occurrences.ts';

const sum = (places: readonly number[], exact: boolean) =>
  places
    .filter((place) => isExact(place) === exact)
    .reduce((all, place) => all + timesOf(place), 0);

for (const count of [0, 1, 63, 64, 65, 400, 1024]) {
  test(`made-up places stand for ${String(count)}, within the text, and beside nothing`, () => {
    const [typed, other] = [madeUpPlaces(count, true), madeUpPlaces(count, false)];
    assert.deepEqual([sum(typed, true), sum(other, false)], [count, count]);
    assert.ok([...typed, ...other].every((place) => isMadeUp(place) && startOf(place) < FIELD));
    assert.deepEqual(neighbours(typed, typed), []);
    assert.deepEqual(neighbours([pack(5, 0, true), ...typed], other), []);
  });
}

test('a place that is known takes the stead of a made-up one of its spelling', () => {
  const places = [pack(3, 0, true), ...madeUpPlaces(4, true), ...madeUpPlaces(2, false)];
  const known = [pack(9, 0, true), pack(20, 0, false), pack(3, 0, true), pack(9, 0, true)];
  const placed = withKnown(places, known);
  assert.deepEqual([sum(placed, true), sum(placed, false)], [5, 2]);
  assert.deepEqual(placed.filter((place) => !isMadeUp(place)).map(startOf), [3, 9, 20]);
});
