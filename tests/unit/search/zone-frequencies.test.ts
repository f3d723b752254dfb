import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpPlaces } from '#search/made-up-places.ts';
import { FIELD, pack } from '#search/occurrences.ts';
import { zoneFrequencies } from '#search/zone-frequencies.ts';

test('places are added up by zone and page, as typed and otherwise', () => {
  const zones = zoneFrequencies(
    new Map([
      [7, [pack(3, 0, true), pack(5, 1, false), ...madeUpPlaces(70, true), pack(FIELD, 0, true)]],
      [2, [pack(9, 0, false), pack(2 * FIELD + 1, 0, true)]],
    ]),
    (_, page) => (page === 2 ? 0.5 : 1),
  );
  assert.deepEqual(Object.fromEntries(zones), {
    null: { pages: [7, 2], exact: [71, 0], other: [1, 0.5] },
    0: { pages: [7], exact: [1], other: [0] },
    1: { pages: [2], exact: [0.5], other: [0] },
  });
});
