import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KnownPlaces, withKnown } from '#search/known-places.ts';
import { madeUpPlaces } from '#search/made-up-places.ts';
import { FIELD, isExact, isMadeUp, pack, startOf, timesOf } from '#search/occurrences.ts';
import { columnsFrom, placesOf } from './columns.ts';

const sum = (places: readonly number[], exact: boolean) =>
  places
    .filter((place) => isExact(place) === exact)
    .reduce((all, place) => all + timesOf(place), 0);

test('a place that is known takes the stead of a made-up one of its spelling', () => {
  const places = [pack(3, 0, true)];
  madeUpPlaces(places, madeUpPlaces(places, 1, 2, true), 66, false);
  places.push(pack(FIELD, 0, true));
  const known = new KnownPlaces();
  for (const place of [
    pack(9, 0, true),
    pack(20, 0, false),
    pack(3, 0, false),
    pack(9, 0, true),
    pack(FIELD + 4, 0, true),
    pack(12, 0, true),
    // more than were counted: a place that stands there is believed
    pack(14, 0, true),
  ])
    known.add(5, place);
  known.add(6, pack(1, 0, true));
  const untouched = [pack(2, 0, true)];
  const found = placesOf(
    withKnown(columnsFrom(new Map([[8, untouched], [5, places]])), known), // prettier-ignore
  );
  assert.deepEqual([...found.keys()], [8, 5]);
  assert.deepEqual(found.get(8), untouched);
  const now = found.get(5) ?? [];
  assert.deepEqual([sum(now, true), sum(now, false)], [6, 66]);
  assert.deepEqual(now.filter((place) => !isMadeUp(place)).map(startOf), [
    3,
    9,
    12,
    14,
    20,
    FIELD,
    FIELD + 4,
  ]);
  assert.ok(isExact(now[0] ?? 0));
  assert.deepEqual(now, now.toSorted((a, b) => a - b)); // prettier-ignore
});

test('any number of places can become known', () => {
  const known = new KnownPlaces();
  for (let place = 0; place < 5000; place++) known.add(place % 3, pack(place, 0, true));
  const found = placesOf(withKnown(columnsFrom(new Map([[1, [pack(7000, 0, true)]]])), known));
  assert.equal(found.get(1)?.length, 1668);
  assert.equal(found.size, 1);
});
