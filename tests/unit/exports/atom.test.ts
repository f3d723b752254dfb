import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHTML } from 'entities';
import { xml2js, type Element } from 'xml-js';
import { atomFeed } from '#exports/atom.ts';
import { channel, entries, site } from './sample-feed.ts';

const children = (element: Element | undefined, name: string): Element[] =>
  (element?.elements ?? []).filter((child) => child.name === name);
const textOf = (element: Element | undefined): string =>
  (element?.elements ?? []).map(({ text, cdata }) => String(text ?? cdata ?? '')).join('');
const parse = (xml: string): Element | undefined => children(xml2js(xml) as Element, 'feed')[0];

test('the feed names itself, its page, its author and the day of its latest entry', () => {
  const feed = parse(atomFeed(site, channel, entries));
  assert.equal(feed?.attributes?.['xmlns'], 'http://www.w3.org/2005/Atom');
  assert.equal(textOf(children(feed, 'id')[0]), 'https://example.vn/luu/van-ban/feed.xml');
  assert.equal(textOf(children(feed, 'title')[0]), channel.title);
  assert.equal(textOf(children(feed, 'updated')[0]), '2026-03-02T00:00:00.000Z');
  assert.equal(textOf(children(children(feed, 'author')[0], 'name')[0]), channel.publisher);
  assert.deepEqual(
    children(feed, 'link').map(({ attributes }) => [attributes?.['rel'], attributes?.['href']]),
    [
      ['alternate', 'https://example.vn/luu/van-ban/'],
      ['self', 'https://example.vn/luu/van-ban/feed.xml'],
    ],
  );
});

test('titles and summaries that look like markup come out as they went in', () => {
  const [first] = children(parse(atomFeed(site, channel, entries)), 'entry');
  const title = children(first, 'title')[0];
  assert.equal(title?.attributes?.['type'], 'html');
  assert.equal(decodeHTML(textOf(title)), entries[0]?.title);
  assert.equal(decodeHTML(textOf(children(first, 'summary')[0])), entries[0]?.summary);
});

test('every entry has its own permanent id, a link and two days', () => {
  const found = children(parse(atomFeed(site, channel, entries)), 'entry');
  assert.deepEqual(
    found.map((entry) => textOf(children(entry, 'id')[0])),
    ['https://example.vn/luu/van-ban/a/#sua-2026-03-01-1', 'https://example.vn/luu/van-ban/a/'],
  );
  const second = found[1];
  assert.equal(
    children(second, 'link')[0]?.attributes?.['href'],
    'https://example.vn/luu/van-ban/a/',
  );
  assert.equal(textOf(children(second, 'published')[0]), '2026-01-02T00:00:00.000Z');
  assert.equal(textOf(children(second, 'updated')[0]), '2026-03-02T00:00:00.000Z');
});

test('a feed without entries is the same at every build', () => {
  const feed = parse(atomFeed(site, channel, []));
  assert.equal(textOf(children(feed, 'updated')[0]), '1970-01-01T00:00:00.000Z');
});
