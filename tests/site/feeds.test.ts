import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { xml2js, type Element } from 'xml-js';
import { fileOf } from '../../src/publish/address.ts';
import { htmlTags } from '../../src/publish/html-tags.ts';
import { fixture } from './test-site.ts';

const read = (path: string): string => readFileSync(join(fixture.out, path), 'utf8');
const FACETS = '{dia-phuong,nam,loai,ke-hoach,co-quan,chu-de,can-cu}';
/** A withdrawn document of the fixture, and one that was removed. */
const WITHDRAWN = 'ha-nam-2024-04-02-cong-van';
const REMOVED = 'ha-nam-2024-04-03-cong-van';

const children = (element: Element | undefined, name: string): Element[] =>
  (element?.elements ?? []).filter((child) => child.name === name);
const text = (element: Element | undefined, name: string): string =>
  String(children(element, name)[0]?.elements?.[0]?.text ?? '');

describe('feeds', () => {
  let files: string[] = [];
  before(() => {
    files = [
      'feed.xml',
      ...globSync(`{${FACETS}/*/feed,theo-doi-tin/**/*}.xml`, { cwd: fixture.out }),
    ].map((file) => file.replaceAll('\\', '/'));
  });

  it('are there for each kind of list and for pairs', () => {
    for (const folder of ['dia-phuong', 'nam', 'loai', 'ke-hoach', 'co-quan', 'chu-de', 'can-cu'])
      assert.ok(
        files.some((file) => file.startsWith(`${folder}/`)),
        folder,
      );
    const pairs = files.filter((file) => file.startsWith('theo-doi-tin/'));
    for (const folder of ['dia-phuong', 'nam', 'loai', 'ke-hoach', 'co-quan', 'chu-de', 'can-cu'])
      assert.ok(
        pairs.some((file) => file.includes(`/${folder}/`)),
        `a pair with ${folder}`,
      );
  });

  it('stand once: none has the entries of one of its two values', () => {
    const entriesOf = (file: string): string => /<entry>[^]*<\/entry>/.exec(read(file))?.[0] ?? '';
    for (const file of files.filter((name) => name.startsWith('theo-doi-tin/'))) {
      const [, a = '', keyA = '', b = '', keyB = ''] =
        /^theo-doi-tin\/([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)\.xml$/.exec(file) ?? [];
      for (const side of [`${a}/${keyA}`, `${b}/${keyB}`])
        if ((read(`${side}/feed.xml`).match(/<entry>/g) ?? []).length <= 20)
          assert.notEqual(entriesOf(file), entriesOf(`${side}/feed.xml`), `${file}: ${side}`);
    }
  });

  it('are Atom as RFC 4287 has it: said once what is said once, ids that stand alone, true days', () => {
    for (const file of files) {
      const feed = children(xml2js(read(file)) as Element, 'feed')[0];
      const url = `${fixture.site}${fixture.base}${file}`;
      assert.equal(text(feed, 'id'), url);
      const self = children(feed, 'link').find(({ attributes }) => attributes?.['rel'] === 'self');
      assert.equal(self?.attributes?.['href'], url);
      const entries = children(feed, 'entry');
      assert.ok(entries.length > 0 && entries.length <= 50, file);
      const ids = entries.map((entry) => text(entry, 'id'));
      assert.equal(new Set(ids).size, ids.length, file);
      const days = entries.map((entry) => text(entry, 'updated'));
      assert.equal(text(feed, 'updated'), [...days].sort().at(-1), file);
      for (const entry of entries) {
        for (const name of ['id', 'title', 'updated', 'published', 'summary'])
          assert.equal(children(entry, name).length, 1, `${file} ${name}`);
        assert.ok(text(entry, 'updated') >= text(entry, 'published'), file);
      }
    }
  });

  it('lead to pages that are there', () => {
    for (const file of files)
      for (const [, url = ''] of read(file).matchAll(/rel="alternate"[^>]* href="([^"]+)"/g)) {
        const path = new URL(url).pathname;
        assert.ok(existsSync(join(fixture.out, fileOf(path))), `${file}: ${path}`);
      }
  });

  it('are named by the head of each list and stand beside it', () => {
    for (const page of globSync(`${FACETS}/*/index.html`, { cwd: fixture.out }))
      for (const { name, attributes } of htmlTags(read(page)))
        if (name === 'link' && attributes.get('type') === 'application/atom+xml')
          assert.ok(
            existsSync(join(fixture.out, attributes.get('href') ?? '')),
            `${page}: ${attributes.get('href') ?? ''}`,
          );
  });

  it('tell a withdrawal in the lists it concerns, and of a removal nothing but in the chief ones', () => {
    const naming = (id: string): string[] => files.filter((file) => read(file).includes(id));
    const withdrawn = naming(WITHDRAWN);
    assert.ok(withdrawn.includes('chu-de/thi-dua-khen-thuong/feed.xml'), withdrawn.join());
    assert.ok(withdrawn.includes('dia-phuong/ha-nam-35/feed.xml'), withdrawn.join());
    for (const file of naming(REMOVED)) assert.equal(file, 'feed.xml');
  });
});

describe('calendars', () => {
  it('hold the days of announcements, and each document that tells of days leads to its own', () => {
    const all = read('lich/lich.ics');
    assert.match(all, /BEGIN:VEVENT/);
    for (const line of all.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
    const page = read('thong-bao/luong-bang-2026-01-20-thong-bao-cong-dan/index.html');
    assert.match(page, /lich\.ics/);
    const own = read('thong-bao/luong-bang-2026-01-20-thong-bao-cong-dan/lich.ics');
    assert.equal(own.match(/BEGIN:VEVENT/g)?.length, 1);
  });

  it('are linked from a page that lists what comes and what is over', () => {
    const page = read('lich/index.html');
    assert.match(page, /webcal:\/\//);
    for (const [, path = ''] of page.matchAll(/href="(\/[^"]+\.ics)"/g))
      assert.ok(existsSync(join(fixture.out, path)), path);
  });
});
