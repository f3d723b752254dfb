import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xml2js, type Element } from 'xml-js';
import { atomWriter } from '#exports/atom.ts';
import type { FeedEntry } from '#exports/feed-entries.ts';
import { channel, entries, site } from './sample-feed.ts';

const atomFeed = (found: readonly FeedEntry[], of = channel): string => atomWriter(site)(of, found);
const children = (element: Element | undefined, name: string): Element[] =>
  (element?.elements ?? []).filter((child) => child.name === name);
const textOf = (element: Element | undefined): string =>
  (element?.elements ?? []).map(({ text, cdata }) => String(text ?? cdata ?? '')).join('');
const parse = (xml: string): Element | undefined => children(xml2js(xml) as Element, 'feed')[0];

test('the feed names itself, its page, its author and the day of its latest entry', () => {
  const feed = parse(atomFeed(entries));
  assert.equal(feed?.attributes?.['xmlns'], 'http://www.w3.org/2005/Atom');
  assert.equal(textOf(children(feed, 'id')[0]), 'https://example.vn/luu/van-ban/feed.xml');
  assert.equal(textOf(children(feed, 'title')[0]), channel.title);
  assert.equal(textOf(children(feed, 'updated')[0]), '2026-03-02T00:00:00Z');
  assert.equal(textOf(children(children(feed, 'author')[0], 'name')[0]), channel.publisher);
  assert.deepEqual(
    children(feed, 'link').map(({ attributes }) => [attributes?.['rel'], attributes?.['href']]),
    [
      ['self', 'https://example.vn/luu/van-ban/feed.xml'],
      ['alternate', 'https://example.vn/luu/van-ban/'],
      ['alternate', 'https://example.vn/luu/van-ban/feed.json'],
    ],
  );
});

test('a channel without a JSON feed links none', () => {
  const feed = parse(atomFeed(entries, { ...channel, jsonPath: undefined }));
  assert.equal(children(feed, 'link').length, 2);
});

test('titles and summaries that look like markup come out as they went in', () => {
  const [first] = children(parse(atomFeed(entries)), 'entry');
  const title = children(first, 'title')[0];
  // plain text by the format's default: readers show it as it is
  assert.equal(title?.attributes?.['type'], undefined);
  assert.equal(textOf(title), entries[0]?.title);
  assert.equal(textOf(children(first, 'summary')[0]), entries[0]?.summary);
});

test('every entry has its own permanent id, a link and two days', () => {
  const found = children(parse(atomFeed(entries)), 'entry');
  assert.deepEqual(
    found.map((entry) => textOf(children(entry, 'id')[0])),
    ['https://example.vn/luu/van-ban/a/#sua-2026-03-01-1', 'https://example.vn/luu/van-ban/a/'],
  );
  const second = found[1];
  assert.equal(
    children(second, 'link')[0]?.attributes?.['href'],
    'https://example.vn/luu/van-ban/a/',
  );
  assert.equal(textOf(children(second, 'published')[0]), '2026-01-02T00:00:00Z');
  assert.equal(textOf(children(second, 'updated')[0]), '2026-03-02T00:00:00Z');
});

test('a feed without entries is the same at every build', () => {
  const feed = parse(atomFeed([]));
  assert.equal(textOf(children(feed, 'updated')[0]), '1970-01-01T00:00:00Z');
});

test('feeds keep the rules of RFC 4287: what stands once, what must be there, no id twice', () => {
  const feed = parse(atomFeed(entries));
  const once = (of: Element | undefined, names: string[]): void => {
    for (const name of names) assert.equal(children(of, name).length, 1, name);
  };
  once(feed, ['id', 'title', 'updated', 'author', 'subtitle']);
  const found = children(feed, 'entry');
  for (const entry of found) {
    once(entry, ['id', 'title', 'updated', 'published', 'summary', 'link']);
    assert.match(textOf(children(entry, 'updated')[0]), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    for (const { attributes } of children(entry, 'link'))
      assert.ok(URL.canParse(String(attributes?.['href'])));
    for (const author of children(entry, 'author')) once(author, ['name']);
    for (const { attributes } of children(entry, 'category')) assert.ok(attributes?.['term']);
  }
  const ids = found.map((entry) => textOf(children(entry, 'id')[0]));
  assert.equal(new Set(ids).size, ids.length);
});
