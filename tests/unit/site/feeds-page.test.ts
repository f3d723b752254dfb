import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedPlaces, feedsView } from '#site/feeds-page.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeDirective('a', { topics: ['tuyen-quan'] }),
  makeReport('b', { docType: 'bao-cao', topics: ['dan-quan'], year: 2024 }),
]);

test('topics meet types and years where a document has both, each meeting a feed', () => {
  const { types, years } = feedsView(archive);
  const cells = types.rows.flatMap(({ cells: found }) => found);
  assert.equal(cells.filter((cell) => cell !== null).length, 2);
  assert.ok(
    cells.some((cell) => cell?.path === '/theo-doi-tin/chu-de/tuyen-quan/loai/chi-thi.xml'),
  );
  assert.ok(years.columns.includes('2025'));
});

test('a place is found by a name that is its alone, with what it has feeds with', () => {
  const places = feedPlaces(archive);
  const kimDong = places.find(([key]) => key === 'kim-dong-331');
  assert.deepEqual(kimDong?.slice(2), [
    ['dan-quan', 'tuyen-quan'],
    ['bao-cao', 'chi-thi'],
  ]);
  assert.match(kimDong?.[1] ?? '', /^Huyện Kim Động, Hưng Yên, /);
  assert.equal(new Set(places.map(([, name]) => name)).size, places.length);
});
