import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpPlaces } from '#search/made-up-places.ts';
import { FIELD, pack } from '#search/occurrences.ts';
import { zoneFrequencies } from '#search/zone-frequencies.ts';
import { columnsFrom } from './columns.ts';

test('places are added up by zone and page, as typed and otherwise', () => {
  const seldom: number[] = [];
  madeUpPlaces(seldom, 0, 70, true);
  const zones = zoneFrequencies(
    columnsFrom(
      new Map([
        [7, [pack(3, 0, true), pack(5, 1, false), ...seldom, pack(FIELD, 0, true)]],
        [2, [pack(9, 0, false), pack(2 * FIELD + 1, 0, true)]],
      ]),
    ),
    (_, page) => (page === 2 ? 0.5 : 1),
  );
  const plain = Array.from(zones, ([zone, { pages, exact, other }]) => [
    zone,
    [...pages],
    [...exact],
    [...other],
  ]);
  assert.deepEqual(plain, [
    [null, [7, 2], [71, 0], [1, 0.5]],
    [0, [7], [1], [0]],
    [1, [2], [1], [0]],
  ]);
});
