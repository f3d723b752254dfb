import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildFeed } from '#exports/feed-channel.ts';
import { channel, entries, site } from './sample-feed.ts';

test('the feed is as new as its latest entry, not as its build', () => {
  const { options } = buildFeed(site, channel, entries, 'titles');
  assert.equal(options.updated?.toISOString(), '2026-03-02T00:00:00.000Z');
});

test('titles are escaped only where the format reads them as markup', () => {
  assert.match(buildFeed(site, channel, entries, 'titles').items[0]?.title ?? '', /&lt;b&gt;/);
  assert.match(buildFeed(site, channel, entries, 'content-only').items[0]?.title ?? '', /<b>/);
});
