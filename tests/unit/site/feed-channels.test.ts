import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetChannel, feedContent } from '#site/feed-channels.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([makeDirective('a'), makeReport('b')], {
  tombstones: [
    {
      collection: 'reports',
      id: 'gone',
      reason: 'withdrawn',
      title: 'Báo cáo đã thu hồi',
      date: '2026-03-01',
      note: null,
      aliases: [],
    },
  ],
});

test('the whole feed holds all collections and what was withdrawn', () => {
  const { channel, entries } = feedContent(archive);
  assert.equal(channel.atomPath, '/feed.xml');
  assert.deepEqual(entries.map(({ path }) => path).sort(), [
    '/bao-cao/b/',
    '/bao-cao/gone/',
    '/van-ban/a/',
  ]);
});

test('the feed of a collection holds its own only, named in words', () => {
  const { channel, entries } = feedContent(archive, 'directives');
  assert.equal(channel.path, '/van-ban/');
  assert.deepEqual(
    entries.map(({ path, author, category }) => [path, author, category]),
    [['/van-ban/a/', 'Huyện ủy Kim Động', 'Chỉ thị']],
  );
});

test('a feed of a preview says that it is one', () => {
  assert.match(feedContent(archive, undefined, true).channel.title, /^Bản xem trước, /u);
  assert.doesNotMatch(feedContent(archive).channel.title, /xem trước/u);
});

test('a list whose documents are all withdrawn has no page that its feed could follow', () => {
  assert.equal(facetChannel(archive, 'docType', 'chi-thi').path, '/loai/chi-thi/');
  assert.equal(facetChannel(archive, 'docType', 'cong-van').path, '/theo-doi-tin/');
});
