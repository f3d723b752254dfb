import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACET_PATHS, type FacetName } from '#documents/urls.ts';
import { feedValues } from '#site/feed-values.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([makeDirective('a'), makeReport('b', { year: 2024 })]);

test('values have names that are theirs alone, places with what is above them', () => {
  for (const facet of Object.keys(FACET_PATHS) as FacetName[]) {
    const names = feedValues(archive, facet).map(([, name]) => name);
    assert.equal(new Set(names).size, names.length);
  }
  const places = new Map(feedValues(archive, 'locality'));
  assert.match(places.get('kim-dong-331') ?? '', /^Huyện Kim Động, Hưng Yên, /);
});

test('years run from the newest', () => {
  const years = feedValues(archive, 'year').map(([key]) => Number(key));
  assert.ok(years.length > 1);
  // a name that is its alone needs no key beside it
  assert.equal(new Map(feedValues(archive, 'year')).get('2024'), '2024');
  assert.deepEqual(
    years,
    years.toSorted((a, b) => b - a),
  );
});
