import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionList, isOver } from '#site/collection-lists.ts';
import { makeAnnouncement, makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('an announcement is over after its last day, and without one never', () => {
  const until = makeAnnouncement('a', { until: '2026-11-20' });
  assert.equal(isOver(until, '2026-11-20'), false);
  assert.equal(isOver(until, '2026-11-21'), true);
  assert.equal(isOver(makeAnnouncement('b'), '2030-01-01'), false);
  assert.equal(isOver(makeDirective('c'), '2030-01-01'), false);
});

test('announcements in force stand before those that are over; none is lost', () => {
  const list = collectionList(
    makeArchive([
      makeAnnouncement('over', { issued: '2026-10-01', until: '2026-10-31' }),
      makeAnnouncement('open', { issued: '2026-09-01' }),
    ]),
    'announcements',
  );
  assert.deepEqual(
    list.shelves?.map(({ title, documents }) => [title, ...documents.map(({ id }) => id)]),
    [
      ['Đang thông báo', 'open'],
      ['Đã hết hạn', 'over'],
    ],
  );
});

test('a collection offers its own feed', () => {
  assert.deepEqual(
    collectionList(makeArchive([]), 'reports').feeds?.map(({ atom }) => atom),
    ['/bao-cao/feed.xml'],
  );
});
