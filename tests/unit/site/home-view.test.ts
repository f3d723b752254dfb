import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeView } from '#site/home-view.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('announcements that are over are not among those in force', () => {
  const { announcements } = homeView(
    makeArchive([
      makeAnnouncement('over', { from: '2026-01-01', until: '2026-11-20' }),
      makeAnnouncement('open', { from: '2026-11-01', until: '2026-12-31' }),
    ]),
  );
  assert.deepEqual(
    announcements.map(({ path, when }) => [path, when]),
    [['/thong-bao/open/', '01/11–31/12/2026']],
  );
});

test('what came in last stands first, whatever its own day', () => {
  const { newest } = homeView(
    makeArchive([
      makeDirective('new-paper', { issued: '2025-01-01' }),
      makeReport('old-paper', { eventDate: '2020-01-01', publishAt: '2026-05-01' }),
    ]),
  );
  assert.deepEqual(
    newest.map(({ path }) => path),
    ['/bao-cao/old-paper/', '/van-ban/new-paper/'],
  );
});

test('places count with those they were formed from', () => {
  const { places } = homeView(
    makeArchive([makeDirective('a', { locality: 'ha-nam-35', issuer: 'ubnd-tinh' })]),
  );
  assert.deepEqual(places, [
    {
      label: 'Ninh Bình',
      path: '/dia-phuong/ninh-binh-37-2025/',
      total: 1,
      from: 'gồm Hà Nam, Nam Định cũ',
    },
  ]);
});

test('an empty archive has a home page', () => {
  const view = homeView(makeArchive([]));
  assert.deepEqual([view.announcements, view.newest, view.years, view.places], [[], [], [], []]);
});
