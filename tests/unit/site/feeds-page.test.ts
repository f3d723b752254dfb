import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedsView } from '#site/feeds-page.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeDirective('a', { topics: ['tuyen-quan'] }),
  makeDirective('c', { topics: ['tuyen-quan'], docType: 'ke-hoach' }),
  makeDirective('d', { topics: ['dan-quan'] }),
  makeReport('b', { docType: 'bao-cao', topics: ['dan-quan'], year: 2024 }),
]);

test('topics meet types and years where a document has both, each meeting a feed', () => {
  const { types, years, parts } = feedsView(archive);
  const cells = types.rows.flatMap(({ cells: found }) => found);
  assert.equal(cells.filter((cell) => cell !== null).length, 4);
  const paths = cells.map((cell) => cell?.path);
  assert.ok(paths.includes('/theo-doi-tin/chu-de/tuyen-quan/loai/chi-thi.xml'));
  // all plans are of that topic
  assert.ok(paths.includes('/loai/ke-hoach/feed.xml'));
  assert.ok(years.columns.includes('2025'));
  assert.equal(parts, 1);
});
