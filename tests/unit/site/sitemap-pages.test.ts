import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestPage, sitemapFiles } from '#site/sitemap-pages.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const corrections = [{ date: '2026-05-01', kind: 'dinh-chinh' as const, note: 'x' }];
const files = sitemapFiles(
  makeArchive([
    makeDirective('a', { issued: '2024-12-20', corrections }),
    makeReport('b', { eventDate: 'XXXX-01-18', year: 2023 }),
  ]),
);
const pages = files.flatMap((file) => file.pages);
const dayOf = (path: string) => pages.find((page) => page.path === path)?.modified;

test('documents stand in the file of their year, those of no known year in one of their own', () => {
  assert.deepEqual(
    files.map(({ name }) => name),
    ['danh-sach', 'tai-lieu-2024', 'tai-lieu-chua-ro-nam'],
  );
});

test('no address stands twice', () => {
  const paths = pages.map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length);
});

test('a page changed when its content did: a document by its correction, a list by its newest document', () => {
  assert.equal(dayOf('/van-ban/a/'), '2026-05-01');
  assert.equal(dayOf('/bao-cao/b/'), '2026-01-02');
  assert.equal(dayOf('/loai/chi-thi/'), '2026-05-01');
  assert.equal(dayOf('/loai/tin-hoi-nghi/'), '2026-01-02');
  assert.equal(dayOf('/'), '2026-05-01');
});

test('a list without documents has no day', () => {
  assert.equal(dayOf('/dia-phuong/ha-noi-01/'), null);
});

test('the search page is no page for an index', () => {
  assert.equal(dayOf('/tim-kiem/'), undefined);
});

test('a file changed when its latest page did', () => {
  assert.equal(
    latestPage([
      { path: '/a/', modified: null },
      { path: '/b/', modified: '2026-01-02' },
    ]),
    '2026-01-02',
  );
  assert.equal(latestPage([]), null);
});

test('a preview has no sitemap', () => {
  assert.deepEqual(sitemapFiles(makeArchive([makeDirective('a')]), true), []);
});
