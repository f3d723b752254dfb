import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedByViews, itemAnchor } from '#site/cited-by-view.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const links = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    document: makeDirective(`d${String(at)}`, { issued: at < 2 ? '2024-01-01' : '2023-01-01' }),
    anchors: [],
    types: ['dan' as const],
    byEditor: false,
    parts: [],
  }));

test('a list of one page needs no data of its own', () => {
  const [view, ...more] = citedByViews(makeArchive([]), '/x/', links(5), ['A']);
  assert.deepEqual([view?.total, view?.first, view?.data, more.length], [5, 1, null, 0]);
  assert.equal(view?.index[0]?.values[1]?.places[0]?.path, `/x/#${itemAnchor(3)}`);
});

test('an empty list has a page that says so', () => {
  const [view] = citedByViews(makeArchive([]), '/x/', [], []);
  assert.deepEqual([view?.total, view?.items, view?.index], [0, [], []]);
});
