import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { desk, real } from './test-site.ts';

const page = (path: string): string => readFileSync(join(desk.out, path, 'index.html'), 'utf8');
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,;:.])/g, '');
const NOW = 'van-ban/kim-dong-2024-12-10-chi-thi';

describe('what a document repeats', () => {
  it('is told in the head and beside the passages, of last year and of the office above', () => {
    const html = page(NOW);
    const share = words(/<div class="new-share.*?<\/details>/su.exec(html)?.[0] ?? '');
    assert.match(share, /\d+% chữ là mới so với chỉ thị năm 2024; \d+ đoạn nhắc lại/u);
    assert.match(share, /chỉ thị năm 2025 của Ủy ban nhân dân tỉnh Hưng Yên/u);
    assert.match(share, /So theo lời thuật lại/u);
    assert.match(html, /<b>Nhắc lại<\/b> của năm trước/u);
    assert.match(html, /href="\/van-ban\/hung-yen-2024-12-02-chi-thi\/#muc-/u);
    assert.match(html, /class="y lap" id="muc-1-1"/u);
  });

  it('is followed over the merger of provinces, and is told of no first paper', () => {
    assert.match(page('van-ban/hung-yen-2025-12-08-chi-thi'), /chỉ thị năm 2025<\/a>/u);
    assert.doesNotMatch(page('van-ban/quan-khu-3-2023-11-20-chi-thi'), /new-share|repeat-switch/u);
  });

  it('links lead to anchors that are there', () => {
    let links = 0;
    for (const file of globSync('{van-ban,bao-cao}/*/index.html', { cwd: desk.out })) {
      const html = readFileSync(join(desk.out, file), 'utf8');
      for (const [, path = '', anchor = ''] of html.matchAll(
        /<a class="nb" href="\/([^"#]+)\/#([^"]+)">/gu,
      )) {
        assert.ok(page(path).includes(`id="${anchor}"`), `${file}: ${path}#${anchor}`);
        links += 1;
      }
    }
    assert.ok(links > 20, String(links));
  });
});

describe('comparisons with the year before', () => {
  const pages = globSync('{van-ban,bao-cao}/*/so-sanh/index.html', { cwd: desk.out });

  it('stand for documents of years in a row only, and each is reached from its document', () => {
    assert.ok(pages.length >= 8, String(pages.length));
    for (const file of pages) {
      const path = file.replaceAll('\\', '/').replace('/so-sanh/index.html', '');
      assert.match(page(path), new RegExp(`href="/${path}/so-sanh/"`, 'u'));
    }
    assert.ok(!existsSync(join(desk.out, 'van-ban/ha-nam-2021-03-02-ke-hoach/so-sanh')));
    assert.match(
      page('van-ban/ha-nam-2021-03-02-ke-hoach'),
      /\/so-sanh\/\?a=ha-nam-2016-03-01-ke-hoach&(?:amp;|#38;)?b=/u,
    );
  });

  it('are in no index of search engines and no sitemap; the page for any two is', () => {
    for (const file of pages)
      assert.match(readFileSync(join(desk.out, file), 'utf8'), /name="robots" content="noindex"/u);
    const maps = globSync('sitemap/*.xml', { cwd: desk.out }).map((file) =>
      readFileSync(join(desk.out, file), 'utf8'),
    );
    assert.ok(maps.some((map) => map.includes('/so-sanh/</loc>')));
    assert.ok(maps.every((map) => !/<loc>[^<]*-[^<]*\/so-sanh\/<\/loc>/u.test(map)));
  });

  it('the real content has no two years of one paper, and says so', () => {
    const html = readFileSync(join(real.out, 'so-sanh/index.html'), 'utf8');
    const none = globSync('{van-ban,bao-cao}/*/so-sanh', { cwd: real.out });
    assert.deepEqual(none, []);
    assert.match(html, /Kho chưa có hai văn bản cùng loại/u);
  });
});
