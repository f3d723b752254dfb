import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf } from '#search/lexicon.ts';
import { sideBySide } from '#search/side-by-side.ts';
import { isMadeUp, startOf } from '#search/occurrences.ts';
import { placeNeighbours } from '#search/place-neighbours.ts';
import { parseQuery } from '#search/query.ts';
import { unitOccurrences } from '#search/unit-occurrences.ts';
import { placesOf } from './columns.ts';
import { record, smallIndex } from './small-index.ts';

const far = Array.from({ length: 80 }, (_, at) => `chữ${String(at)}`).join(' ');
const small = await smallIndex([
  record('ben', [`${far} thao trường mới và thao giảng`]),
  record('xa', [`${far} trường thao`]),
]);

// that all counts stay and all neighbours are found is shown in unit-occurrences.test.ts, on Pagefind's own places
test('words far in a text get real places where they stand side by side, and only there', async () => {
  const query = parseQuery(
    'thao trường',
    lexiconOf({ abbreviations: [], words: [], synonyms: [], places: [] }),
  );
  const units = await Promise.all(
    query.units.map(async (unit) => ({
      unit,
      places: await unitOccurrences(small.index, unit, query),
    })),
  );
  const [thao, truong] = units;
  assert.ok(thao && truong);
  assert.equal(sideBySide(thao.places, truong.places).pages.length, 0);
  const [first, second] = await placeNeighbours(small.index, units, query);
  assert.ok(first && second);
  assert.deepEqual([...sideBySide(first, second).pages], [0]);
  const places = placesOf(first);
  assert.deepEqual(
    (places.get(0) ?? []).map((place) => (isMadeUp(place) ? null : startOf(place))),
    [80, null],
  );
  assert.ok((places.get(1) ?? []).every(isMadeUp));
});
