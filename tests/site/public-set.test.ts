import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { COLLECTION_PATHS, documentPath } from '../../src/documents/urls.ts';
import { ingest } from '../../src/markdown/ingest.ts';
import type { Ingested } from '../../src/markdown/ingested.ts';
import { fixture } from './test-site.ts';

const read = (path: string): string => readFileSync(join(fixture.out, path), 'utf8');
const PREFIXES = Object.values(COLLECTION_PATHS).join('|');
/** Path of a page of a document: no list, no page of a list, no feed. */
const DOCUMENT = new RegExp(`^/(?:${PREFIXES})/(?!trang/)[^/]+/$`);

describe('the one list of what is public', () => {
  let documents: string[] = [];
  let ingested: Ingested;
  before(async () => {
    ingested = await ingest({
      contentDir: fixture.content,
      cacheDir: fixture.cache,
      base: fixture.base,
      today: fixture.today,
    });
    documents = ingested.documents.map(documentPath).sort();
  });

  const inXml = (xml: string, tag: RegExp): string[] =>
    [...xml.matchAll(tag)]
      .map(([, url = '']) => new URL(url.replaceAll('&amp;', '&')).pathname)
      .filter((path) => DOCUMENT.test(path))
      .sort();

  it('has what the fixture has', () => {
    assert.ok(documents.length > 80);
    assert.equal(ingested.counts.withheld, 8);
    assert.equal(ingested.tombstones.length, 3);
  });

  it('is what has pages', () => {
    const pages = globSync(`{${PREFIXES.replaceAll('|', ',')}}/*/index.html`, { cwd: fixture.out })
      .map((file) => `/${file.replace('index.html', '')}`)
      .filter((path) => DOCUMENT.test(path));
    const others = [
      ...ingested.tombstones,
      ...ingested.redirects.map((r) => ({ ...r, id: r.from })),
    ];
    assert.deepEqual(pages.sort(), [...documents, ...others.map(documentPath)].sort());
  });

  it('is what the sitemaps name', () => {
    const maps = globSync('sitemap/**/*.xml', { cwd: fixture.out });
    const named = maps.flatMap((map) => inXml(read(map), /<loc>([^<]+)<\/loc>/g));
    assert.deepEqual(named.sort(), documents);
  });

  it('is all that the feeds name, beside the withdrawals', () => {
    const entries = inXml(read('feed.xml'), /<link[^>]*href="([^"]+)"/g);
    assert.ok(entries.length > 10);
    const { items } = JSON.parse(read('feed.json')) as {
      items: { id: string; url: string; title: string }[];
    };
    assert.deepEqual(items.map(({ url }) => new URL(url).pathname).sort(), entries);
    const others = items.filter(({ url }) => !documents.includes(new URL(url).pathname));
    // the one document of the fixture that was withdrawn on a day that is told
    assert.equal(others.length, 1);
    for (const { id, title } of others) {
      assert.match(id, /#go-\d{4}-\d{2}-\d{2}$/);
      assert.match(title, /^Đã thu hồi: /);
    }
  });

  it('is what the search index holds', () => {
    const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    const counts = Object.values(entry.languages).map(({ page_count }) => page_count);
    assert.deepEqual(counts, [documents.length]);
  });
});
