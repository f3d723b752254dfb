import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { checkHtml } from '../../src/publish/check-html.ts';
import { checkLinks } from '../../src/publish/check-links.ts';
import { listFiles } from '../../src/publish/files.ts';
import { MANIFEST } from '../../src/publish/manifest.ts';
import type { Settings } from '../../src/publish/settings.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { build, FIXTURE_DAY, shareBundles, writeFixture } from './test-site.ts';
import { unpacked } from './unpacked.ts';

const HOME = resolve('.luu/tests/preview');
const env = {
  LUU_CONTENT: join(HOME, 'content'),
  LUU_CACHE: join(HOME, 'cache'),
  BUILD_NOW: FIXTURE_DAY,
};
const site: Settings = readSettings({ ...env, LUU_OUT: join(HOME, 'site') });
// one cache for both, as where a clerk has set LUU_CACHE
const preview: Settings = readSettings({
  ...env,
  LUU_PREVIEW: '1',
  LUU_OUT: join(HOME, 'preview'),
});

const read = (path: string, { out }: Settings = preview): string =>
  unpacked(readFileSync(join(out, path)));
/** Fails with the sign alone: a page is too long to be printed. */
const has = (text: string, sign: RegExp, what = ''): void => {
  assert.ok(sign.test(text), `${what} ${String(sign)}`);
};
const holding = (sign: RegExp, { out }: Settings): string[] =>
  listFiles(out).filter((path) => sign.test(path + unpacked(readFileSync(join(out, path)))));

describe('a preview', () => {
  let first = '';
  let second = '';
  before(async () => {
    rmSync(HOME, { recursive: true, force: true });
    await writeFixture(env.LUU_CONTENT, 0);
    for (const { cache } of [site, preview]) await shareBundles(cache);
    await build(site);
    first = read(MANIFEST, site);
    await build(preview);
    // nothing of the last site to take pages from: what differs could only come from the cache
    rmSync(site.out, { recursive: true });
    await build(site);
    second = read(MANIFEST, site);
  });

  it('leaves the site as it was, byte for byte, though both have one cache', () => {
    assert.ok(first.split('\n').length > 100);
    assert.equal(second, first);
    assert.deepEqual(holding(/zzcanary|class="band"|hit nhap/iu, site), []);
    assert.deepEqual(
      listFiles(site.out).filter((path) => path.includes('xem-truoc')),
      [],
    );
  });

  it('has each draft at its future address, marked in title, list and search, with what hinders it', () => {
    for (const [state, hindrance] of [
      ['nhap', /Đang để là bản nháp/u],
      ['chuacho', /Chưa có cho phép công bố/u],
      ['xemlai', /Còn phải xem lại: Xem lại zzcanaryxemlai/u],
      ['hen', /Công bố từ ngày 01\/01\/2027/u],
    ] as const) {
      const id = `zzcanary${state}-2024-04-01-cong-van`;
      const html = read(`van-ban/${id}/index.html`);
      has(html, new RegExp(`<title>NHÁP: Công văn zzcanary${state}`, 'u'), state);
      has(html, hindrance, state);
      has(html, /<body class="to-giay nhap">/u, state);
    }
    const list = read('van-ban/index.html');
    has(list, /<li class="nhap">(?:(?!<\/li>)[\s\S])*NHÁP: Công\s+văn zzcanarynhap/u);
    const found = holding(/NHÁP: Công văn zzcanarynhap/u, preview);
    assert.ok(found.some((path) => path.startsWith('pagefind/fragment/')));
    assert.ok(found.some((path) => path.startsWith('pagefind/luu-register-')));
  });

  it('has a draft with faults too, which says what is missing, and lists all of them', () => {
    const html = read('van-ban/zzcanaryhong-2024-04-01-cong-van/index.html');
    has(html, /<title>NHÁP: Công văn zzcanaryhong/u);
    has(html, /Chủ đề \(topics\): thiếu/u);
    has(html, /2024-04-99/u);
    has(html, /Nội dung zzcanaryhong/u);
    const all = read('xem-truoc/index.html');
    for (const state of ['nhap', 'chuacho', 'xemlai', 'hen', 'hong'])
      has(all, new RegExp(`href="/van-ban/zzcanary${state}-`), state);
  });

  it('says what editors still owe, with the documents that owe it', () => {
    const html = read('xem-truoc/no-bien-tap/index.html');
    has(html, /<h1>Nợ biên tập<\/h1>/u);
    has(html, /<a href="\/van-ban\/zzcanaryxemlai-/u);
    has(read('xem-truoc/index.html'), /href="\/xem-truoc\/no-bien-tap\/"/u);
  });

  it('has nothing of what was taken out or may never be published, draft or not', () => {
    assert.deepEqual(holding(/zzcanary(?:benh|go|mat|xoa|cam)/iu, preview), []);
  });

  it('has no text in which words were left under a redaction, and says where', () => {
    const html = read('van-ban/zzcanaryluoc-2024-04-01-cong-van/index.html');
    has(html, /NHÁP: Công văn zzcanaryluoc/u);
    has(html, /Thẻ &lt;Redacted&gt; không được bao nội dung nào/u);
    has(html, /Nội dung chưa hiện được/u);
    assert.deepEqual(holding(/zzcanaryche/iu, preview), []);
  });

  it('says on every page what it is, and is kept out of search engines', () => {
    const pages = listFiles(preview.out).filter((path) => path.endsWith('.html'));
    assert.ok(pages.length > 100);
    for (const page of pages) {
      const html = read(page);
      has(html, /<meta name="robots" content="[^"]*noindex/u, page);
      if (!page.startsWith('bien-tap/')) has(html, /<b>Bản xem trước<\/b>/u, page);
    }
    assert.equal(read('robots.txt'), 'User-agent: *\nDisallow: /\n');
    has(read('_headers'), /^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex/u);
    has(read('xem-truoc.txt'), /Không đăng thay trang/u);
  });

  it('is valid HTML, and its links lead somewhere', async () => {
    const { faults } = await checkHtml(preview.out, preview.site);
    assert.deepEqual(
      faults.map(({ page, rule }) => `${page} ${rule}`),
      [],
    );
    const { broken } = await checkLinks(preview.out, preview);
    assert.deepEqual(broken, []);
  });

  it('is not needed any more on the day of an embargo: the document is on the site', async () => {
    const day = { ...site, today: '2027-01-01', out: join(HOME, 'later') };
    await build(day);
    const html = read('van-ban/zzcanaryhen-2024-04-01-cong-van/index.html', day);
    has(html, /<title>Công văn zzcanaryhen/u);
    has(read('van-ban/index.html', day), /Công\s+văn zzcanaryhen/u);
    has(read('feed.xml', day), /zzcanaryhen/u);
    assert.deepEqual(holding(/zzcanary(?!hen)/iu, day), []);
  });

  it('has no draft in its feeds, and no address in its sitemap', () => {
    for (const feed of ['feed.xml', 'feed.json', 'van-ban/feed.xml', 'van-ban/feed.json']) {
      has(read(feed), /Bản xem trước/u);
      assert.doesNotMatch(read(feed), /zzcanary/iu);
    }
    assert.doesNotMatch(read('sitemap.xml'), /<loc>/u);
    assert.deepEqual(
      listFiles(preview.out).filter((path) => path.startsWith('sitemap/')),
      [],
    );
  });
});
