import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonFeedWriter } from '#exports/json-feed.ts';
import { channel, entries, site } from './sample-feed.ts';

interface Read {
  version: string;
  feed_url: string;
  home_page_url: string;
  items: Record<string, unknown>[];
}

const read = (): Read => JSON.parse(jsonFeedWriter(site)(channel, entries)) as Read;

test('the feed names its version and its two addresses', () => {
  const feed = read();
  assert.match(feed.version, /^https:\/\/jsonfeed\.org\/version\/1\.1$/);
  assert.equal(feed.feed_url, 'https://example.vn/luu/van-ban/feed.json');
  assert.equal(feed.home_page_url, 'https://example.vn/luu/van-ban/');
});

test('titles and contents are plain text', () => {
  const [first] = read().items;
  assert.equal(first?.['title'], entries[0]?.title);
  assert.equal(first?.['content_text'], 'Chỉ tiêu < 5 & > 3');
  assert.deepEqual(first?.['tags'], ['Chỉ thị']);
});

test('every item has an id, an address and two days', () => {
  const second = read().items[1];
  assert.equal(second?.['id'], 'https://example.vn/luu/van-ban/a/');
  assert.equal(second?.['url'], 'https://example.vn/luu/van-ban/a/');
  assert.equal(second?.['date_published'], '2026-01-02T00:00:00Z');
  assert.equal(second?.['date_modified'], '2026-03-02T00:00:00Z');
});
