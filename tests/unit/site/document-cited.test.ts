import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  citedPath,
  documentCitedViews,
  documentLinks,
  longCited,
  MOST_CITING,
} from '#site/document-cited.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const citing = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    makeReport(
      `r${String(at)}`,
      {},
      { facts: { citations: [{ target: 'a', kind: 'document', anchor: 'x' }] } },
    ),
  );
const directive = makeDirective('a', { number: '02/CT-UBND' });

test('only a document that very many cite has a page of them', () => {
  const few = makeArchive([directive, ...citing(MOST_CITING)]);
  assert.deepEqual(longCited(few, 'directives'), []);
  const many = makeArchive([directive, ...citing(MOST_CITING + 1)]);
  assert.deepEqual(
    longCited(many, 'directives').map(({ id }) => id),
    ['a'],
  );
  assert.deepEqual(longCited(many, 'reports'), []);
});

test('the page lists all of them and names what they cite', () => {
  const archive = makeArchive([directive, ...citing(60)]);
  const views = documentCitedViews(archive, directive);
  assert.deepEqual(
    views.map(({ path, citedBy }) => [path, citedBy.items.length, citedBy.data]),
    [
      [citedPath(directive), 50, `${citedPath(directive)}danh-sach.json`],
      [`${citedPath(directive)}trang/2/`, 10, `${citedPath(directive)}danh-sach.json`],
    ],
  );
  assert.match(views[0]?.document.line ?? '', /02\/CT-UBND/);
  assert.equal(documentLinks(archive).get('a')?.length, 60);
});
