import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  collectionPaths,
  facetPaths,
  lawPaths,
  letterDataPaths,
  letterPaths,
  placePaths,
  yearPaths,
} from '#site/list-paths.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const directives = (count: number) =>
  Array.from({ length: count }, (_, index) => makeDirective(`d${String(index)}`));

test('parameters name the list and, after the first page, the page', () => {
  assert.deepEqual(
    facetPaths(makeArchive(directives(51)), 'docType').map(({ params }) => params),
    [
      { key: 'chi-thi', page: undefined },
      { key: 'chi-thi', page: 'trang/2' },
    ],
  );
});

test('parameters and the path that a page shows agree in every route', () => {
  const archive = makeArchive(directives(120));
  const routes = [
    ...collectionPaths(archive, 'directives').map(({ params, props }) => [
      'van-ban',
      params,
      props.view.path,
    ]),
    ...yearPaths(archive).map(({ params, props }) => ['nam', params, props.view.path]),
    ...lawPaths(archive).map(({ params, props }) => ['can-cu', params, props.view.path]),
    ...placePaths(archive).map(({ params, props }) => ['dia-phuong', params, props.view.path]),
  ] as [string, Record<string, string | undefined>, string][];
  assert.ok(routes.length > 100);
  for (const [folder, { page, ...key }, path] of routes) {
    const parts = [folder, ...Object.values(key), page].filter((part) => part !== undefined);
    assert.equal(path, `/${parts.join('/')}/`);
  }
});

test('a new document changes the key of the lists it stands in and of no other', () => {
  const keys = (documents: ReturnType<typeof directives>) =>
    new Map(
      facetPaths(makeArchive(documents), 'docType').map(({ params, cacheKey }) => [
        params.key,
        cacheKey,
      ]),
    );
  const other = makeDirective('x', {
    docType: 'ke-hoach',
    locality: 'ha-noi-01',
    issuer: 'ubnd-tinh',
    year: 1999,
    issued: '1999-01-01',
    topics: ['dan-van'],
    planTypes: ['thi-dua'],
  });
  const before = keys([...directives(3), other]);
  const after = keys([...directives(4), other]);
  assert.notEqual(before.get('chi-thi'), after.get('chi-thi'));
  assert.equal(before.get('ke-hoach'), after.get('ke-hoach'));
});

test('names of places have pages and data by letter, also where the archive is empty', () => {
  const empty = makeArchive([]);
  const pages = letterPaths(empty).map(({ params }) => params);
  assert.ok(pages.some(({ letter, page }) => letter === 'dd' && page === undefined));
  assert.ok(pages.some(({ letter, page }) => letter === 't' && page === 'trang/2'));
  const letters = new Set(pages.map(({ letter }) => letter));
  assert.equal(letterDataPaths(empty).length, letters.size);
});
