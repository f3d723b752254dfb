import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { desk } from '../site/test-site.ts';
import { axeFaults } from './axe-faults.ts';
import { servedBrowser } from './served-browser.ts';

const LAW = '/can-cu/78-2015-qh13/';
const served = servedBrowser(desk);

async function open<T>(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  const context = await served.browser.newContext(options);
  try {
    const page = await context.newPage();
    await prepare(page);
    await page.goto(new URL(path, served.home).href);
    return await work(page);
  } finally {
    await context.close();
  }
}

const shown = (page: Page) => page.locator('citing-filter .e:visible').count();
const said = (page: Page) => page.locator('citing-filter [role=status]').textContent();

describe('documents that cite a law', () => {
  it('without script an index names each value with its documents', async () => {
    await open(LAW, { javaScriptEnabled: false }, async (page) => {
      const [first] = await page.locator('[data-facet=nam] a').all();
      assert.match((await first?.getAttribute('href')) ?? '', /#d1$/);
      assert.equal(await page.locator('citing-filter select').count(), 0);
      assert.ok((await shown(page)) >= 4);
    });
  });

  it('a choice narrows the list, stands in the address and can be taken back', async () => {
    await open(LAW, {}, async (page) => {
      const all = await shown(page);
      await page.locator('.cited-filter summary').click();
      const types = page.locator('select[name=loai]');
      const [value] = await types.locator('option:not([value=""])').all();
      const name = (await value?.textContent()) ?? '';
      const total = Number(/\((\d+)\)/.exec(name)?.[1]);
      await types.selectOption({ label: name });
      await page.waitForFunction(() => location.search.includes('loai='));
      assert.equal(await said(page), `${String(total)} văn bản khớp.`);
      assert.equal(await shown(page), total);
      assert.ok(total < all);
      await page.reload();
      await page.waitForFunction(
        (count) => document.querySelectorAll('.e:not([hidden])').length === count,
        total,
      );
      await page.getByRole('button', { name: 'Bỏ lọc' }).click();
      await page.waitForFunction(() => location.search === '');
      assert.equal(await shown(page), all);
    });
  });

  it('what nothing fits is said', async () => {
    await open(`${LAW}?nam=2025&quan-he=can-cu`, {}, async (page) => {
      const fits = await shown(page);
      const words = (await said(page)) ?? '';
      if (fits === 0) assert.match(words, /^Không có văn bản nào khớp/);
      else assert.match(words, new RegExp(`^${String(fits)} `));
    });
  });

  it('a list on several pages is narrowed as a whole, from its data', async () => {
    const data = {
      facets: ['nam', 'noi', 'loai', 'quan-he', 'phan'],
      rows: [
        [
          '/van-ban/x/',
          'Văn bản ở trang sau',
          'Chỉ thị',
          ['2020'],
          ['ha-nam-35'],
          ['chi-thi'],
          ['dan'],
          [],
        ],
        [
          '/van-ban/y/',
          'Văn bản khác',
          'Báo cáo',
          ['2021'],
          ['ha-nam-35'],
          ['bao-cao'],
          ['dan'],
          [],
        ],
      ],
    };
    await open(
      `${LAW}?loai=chi-thi`,
      {},
      async (page) => {
        await page.locator('citing-filter .found').waitFor();
        assert.deepEqual(await page.locator('.found a').allTextContents(), ['Văn bản ở trang sau']);
        assert.equal(await shown(page), 0);
        await page.getByRole('button', { name: 'Bỏ lọc' }).click();
        await page.locator('.found').waitFor({ state: 'detached' });
        assert.ok((await shown(page)) >= 4);
      },
      async (page) => {
        await page.route(new RegExp(`${LAW}(?:\\?.*)?$`), async (route) => {
          const answer = await route.fetch();
          const html = (await answer.text()).replace(
            '<citing-filter',
            '<citing-filter data-rows="/danh-sach.json"',
          );
          await route.fulfill({ response: answer, body: html });
        });
        await page.route('**/danh-sach.json', (route) => route.fulfill({ json: data }));
      },
    );
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`${colorScheme}: axe finds nothing, and nothing runs out of the page sideways`, async () => {
      await open(`${LAW}?loai=chi-thi`, { colorScheme }, async (page) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.locator('citing-filter select').first().waitFor();
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
        assert.deepEqual(await axeFaults(page), []);
      });
    });
});
