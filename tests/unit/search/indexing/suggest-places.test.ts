import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestPlaces } from '#search/indexing/suggest-places.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';

const places = suggestPlaces(
  [makeDirective('a'), makeReport('b', { locality: 'ha-nam-35' })],
  new Map([['ha-nam-35', 7]]),
  '2026-11-21',
);

for (const [key, name, note, documents] of [
  ['ha-nam-35', 'Tỉnh Hà Nam', 'đến 30/6/2025, nay thuộc Ninh Bình', 7],
  ['kim-dong-331', 'Huyện Kim Động', 'Hưng Yên, đến 30/6/2025, nay thuộc 5 xã, phường', 0],
] as const) {
  test(`${name} says what it is, to when, and what it is now`, () => {
    const row = places.find(([one]) => one === key);
    assert.deepEqual(
      row?.map((part) => (typeof part === 'string' ? part.replaceAll('\u00a0', ' ') : part)),
      [key, name, note, documents],
    );
  });
}

test('places in most documents come first', () => {
  assert.equal(places[0]?.[0], 'ha-nam-35');
});
