import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFeeds } from '#site/list-feeds.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeDirective('a', { topics: ['tuyen-quan'] }),
  makeDirective('b', { topics: ['tuyen-quan', 'nhiem-vu-nam'] }),
  makeDirective('c', { topics: ['tuyen-quan'], docType: 'ke-hoach', locality: 'phu-cu-333' }),
  makeDirective('d', { topics: ['dan-quan'], locality: 'phu-cu-333' }),
  makeDirective('e', { topics: ['dan-quan'], docType: 'ke-hoach' }),
  makeDirective('f', { topics: ['tuyen-quan'], year: 2024, locality: 'phu-cu-333' }),
]);

test('a list is followed by its own feeds and by those of its chief pairs', () => {
  const { feeds, narrower } = listFeeds(archive, 'locality', 'kim-dong-331', archive.documents);
  assert.deepEqual(feeds, [
    {
      title: 'Huyện Kim Động',
      atom: '/dia-phuong/kim-dong-331/feed.xml',
      json: '/dia-phuong/kim-dong-331/feed.json',
    },
  ]);
  assert.deepEqual(
    narrower.map(({ path }) => path),
    [
      '/theo-doi-tin/dia-phuong/kim-dong-331/chu-de/tuyen-quan.xml',
      '/theo-doi-tin/dia-phuong/kim-dong-331/chu-de/dan-quan.xml',
      '/theo-doi-tin/dia-phuong/kim-dong-331/loai/chi-thi.xml',
      '/theo-doi-tin/dia-phuong/kim-dong-331/loai/ke-hoach.xml',
    ],
  );
});

test('of a type and a year the topic stands first in the address', () => {
  for (const [facet, key, tail] of [
    ['docType', 'chi-thi', 'loai/chi-thi'],
    ['year', '2025', 'nam/2025'],
  ] as const)
    assert.equal(
      listFeeds(archive, facet, key, archive.documents).narrower[0]?.path,
      `/theo-doi-tin/chu-de/tuyen-quan/${tail}.xml`,
    );
});

test('a list without documents has no feed, and a preview none at all', () => {
  assert.deepEqual(listFeeds(archive, 'topic', 'x', []).feeds, []);
  assert.deepEqual(listFeeds(archive, 'topic', 'x', archive.documents, true).feeds, []);
});
