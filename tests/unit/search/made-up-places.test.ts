import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpPlaces, putPlace } from '#search/made-up-places.ts';
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
  const title = pack(FIELD, 0, true);
  const places = [pack(3, 0, true), ...madeUpPlaces(2, true), ...madeUpPlaces(66, false), title];
  for (const known of [pack(9, 0, true), pack(20, 0, false), pack(3, 0, true), pack(9, 0, true)])
    putPlace(places, known);
  putPlace(places, pack(12, 0, true));
  // more than were counted: a place that stands there is believed
  putPlace(places, pack(14, 0, true));
  assert.deepEqual([sum(places, true), sum(places, false)], [5, 66]);
  assert.deepEqual(places.filter((place) => !isMadeUp(place)).map(startOf), [
    3,
    9,
    12,
    14,
    20,
    FIELD,
  ]);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});
