import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles } from '../../src/publish/files.ts';
import { desk, fixture, real } from './test-site.ts';

/** Pages that say what people wrote and nothing that was derived; the site's own pages besides. */
const NOTHING_DERIVED = [
  [/^404\.html$/, 'says that there is nothing'],
  [/^kiem-chu\//, 'the specimen of all parts, with words made up for it'],
  [/^bien-tap\//, 'the tools of editors'],
] as const;

/** What stands at an address of which nothing is left: the way on, or a few words of an editor. */
const isLeftOver = (html: string): boolean =>
  /http-equiv="refresh"/.test(html) || html.includes('Địa chỉ này vẫn được giữ');

const ownPages = new Set(
  globSync('content/pages/*.mdx').map(
    (file) => `${/([^/]+)\.mdx$/.exec(file)?.[1] ?? ''}/index.html`,
  ),
);

for (const [name, settings] of Object.entries({
  desk,
  'the fixture': fixture,
  'the archive': real,
}))
  describe(`the derived facts of ${name}`, () => {
    const read = (file: string): string => readFileSync(join(settings.out, file), 'utf8');

    it('are explained in one line of every page that has any, and of no other', () => {
      const silent: string[] = [];
      const needless: string[] = [];
      for (const file of listFiles(settings.out)) {
        if (!file.endsWith('.html')) continue;
        const html = read(file);
        const lines = html.match(/class="derivation/g)?.length ?? 0;
        const isPlain =
          ownPages.has(file) ||
          NOTHING_DERIVED.some(([path]) => path.test(file)) ||
          isLeftOver(html);
        if (isPlain && lines > 0) needless.push(file);
        if (!isPlain && lines !== 1) silent.push(`${file}: ${String(lines)}`);
      }
      assert.deepEqual(silent.slice(0, 20), []);
      assert.deepEqual(needless, []);
    });

    it('lead to the longer account', () => {
      // whole pages are no messages
      const line = /<p class="derivation.*?<\/p>/s.exec(read('index.html'))?.[0] ?? '';
      assert.match(line, /href="\/nguon-va-dinh-chinh\/#cach-suy-ra"/);
      assert.ok(read('nguon-va-dinh-chinh/index.html').includes('id="cach-suy-ra"'));
    });
  });

describe('the lanes and periods of the desk', () => {
  const read = (path: string): string => readFileSync(join(desk.out, path, 'index.html'), 'utf8');

  it('run from the region to the report', () => {
    const html = read('chuoi-van-ban/quan-khu-3-2023-11-20-chi-thi');
    const places = [
      'quan-khu-3-2023-11-20-chi-thi',
      'hung-yen-2023-12-04-chi-thi',
      'kim-dong-2023-12-11-chi-thi',
      'kim-dong-2024-12-20-bao-cao',
    ].map((id) => html.indexOf(`/${id}/">`));
    assert.ok(
      places.every((place) => place > 0),
      places.join(),
    );
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(read('van-ban/kim-dong-2023-12-11-chi-thi').includes('id="chuoi-van-ban"'));
    assert.ok(!read('van-ban/ha-nam-2016-03-01-ke-hoach').includes('id="chuoi-van-ban"'));
  });

  it('tell first what ends this year and what follows it', () => {
    const html = read('giai-doan');
    const ending = /id="het-nam-nay".*?<\/section>/s.exec(html)?.[0] ?? '';
    assert.match(ending, /chưa thấy văn bản kế tiếp trong kho/);
    assert.match(ending, /href="\/van-ban\/hung-yen-2025-12-22-ke-hoach\/"/);
    assert.ok(html.includes('Thời kỳ <span class="nb">2021–2030</span>, tầm nhìn đến năm 2050'));
    assert.ok(html.indexOf('het-nam-nay') < html.indexOf('dang-chay'));
  });

  it('follow a district into its communes and back', () => {
    assert.ok(read('dia-phuong/kim-dong-331').includes('id="ke-tuc"'));
    assert.ok(read('dia-phuong/luong-bang-12280-2025').includes('id="tien-than"'));
    assert.ok(read('dia-phuong/hung-yen-33-2025').includes('/can-cu/202-2025-qh15/'));
  });
});
