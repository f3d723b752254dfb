import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelUrls, feedDay, instant } from '#exports/feed-channel.ts';
import { channel, entries, site } from './sample-feed.ts';

test('the feed is as new as its latest entry, not as its build', () => {
  assert.equal(feedDay(entries), '2026-03-02');
  assert.equal(feedDay([]), '1970-01-01');
});

test('a day begins at midnight UTC', () => {
  assert.equal(instant('2026-03-02'), '2026-03-02T00:00:00Z');
});

test('addresses are whole, below the base; of a missing feed there is none', () => {
  assert.deepEqual(channelUrls(site, { ...channel, jsonPath: undefined }), {
    page: 'https://example.vn/luu/van-ban/',
    atom: 'https://example.vn/luu/van-ban/feed.xml',
    json: null,
  });
});
