import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xml2js, type ElementCompact } from 'xml-js';
import { siteAddress } from '#documents/site-address.ts';
import { sitemap, sitemapIndex, sitemapParts } from '#exports/sitemap.ts';

const site = siteAddress('https://example.vn', '/luu');
const parse = (xml: string): ElementCompact => xml2js(xml, { compact: true }) as ElementCompact;

test('a page has its whole address and its day; an unknown day is left out', () => {
  const { urlset } = parse(
    sitemap(site, [
      { path: '/van-ban/a/', modified: '2026-01-02' },
      { path: '/gioi-thieu/', modified: null },
    ]),
  ) as { urlset: { _attributes: { xmlns: string }; url: ElementCompact[] } };
  assert.equal(urlset._attributes.xmlns, 'http://www.sitemaps.org/schemas/sitemap/0.9');
  assert.deepEqual(urlset.url, [
    { loc: { _text: 'https://example.vn/luu/van-ban/a/' }, lastmod: { _text: '2026-01-02' } },
    { loc: { _text: 'https://example.vn/luu/gioi-thieu/' } },
  ]);
});

test('an index names its parts', () => {
  const { sitemapindex } = parse(
    sitemapIndex(site, [{ path: '/sitemap/van-ban-2024.xml', modified: '2026-01-02' }]),
  ) as { sitemapindex: { sitemap: ElementCompact } };
  assert.deepEqual(sitemapindex.sitemap, {
    loc: { _text: 'https://example.vn/luu/sitemap/van-ban-2024.xml' },
    lastmod: { _text: '2026-01-02' },
  });
});

test('no part is longer than the limit and none is lost', () => {
  const pages = Array.from({ length: 7 }, (_, index) => ({
    path: `/${String(index)}/`,
    modified: null,
  }));
  const parts = sitemapParts(pages, 3);
  assert.deepEqual(
    parts.map(({ length }) => length),
    [3, 3, 1],
  );
  assert.deepEqual(parts.flat(), pages);
  assert.deepEqual(sitemapParts([]), []);
});
