import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindsOfPages } from './kinds-of-pages.ts';
import { testBrowser } from './test-browser.ts';

const DIRECTIVE = '/van-ban/kim-dong-2024-03-05-chi-thi/';
const open = testBrowser();

describe('without script', () => {
  const withoutScript = { javaScriptEnabled: false };

  it('a document is read whole, with its contents and its sources', async () => {
    const { page, close } = await open(DIRECTIVE, withoutScript);
    const text = await page.locator('main').innerText();
    for (const part of [
      'Giao đủ 110 công dân',
      'Khám sức khỏe',
      'Chú thích của bản thử',
      '05-CT/HU',
    ])
      assert.ok(text.includes(part), part);
    await page.locator('a[href="#giao-quan"]').first().click();
    assert.ok(page.url().endsWith('#giao-quan'));
    await close();
  });

  it('a reader goes from the first page over a list to a document', async () => {
    const { page, close } = await open('/', withoutScript);
    await page.locator('a[href="/nam/"]').first().click();
    await page.locator('main a[href="/nam/2024/"]').first().click();
    await page.locator(`main a[href="${DIRECTIVE}"]`).first().click();
    assert.match(await page.locator('h1').innerText(), /Chỉ\sthị\sthử/u);
    await close();
  });

  it('the search page leads to the lists', async () => {
    const { page, close } = await open('/tim-kiem/', withoutScript);
    for (const list of ['/dia-phuong/', '/nam/', '/loai/'])
      assert.ok(await page.locator(`main a[href="${list}"]`).first().isVisible(), list);
    await close();
  });

  it('the search field of every page leads to the search page', async () => {
    const { page, close } = await open('/', withoutScript);
    await page.locator('input[name="q"]').first().fill('tuyển quân');
    await page.locator('input[name="q"]').first().press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    await close();
  });
});

describe('by keyboard', () => {
  for (const path of ['/', DIRECTIVE, '/nam/2024/', '/dia-phuong/', '/tim-kiem/'])
    it(`${path} is walked to its end, and each stop is seen`, async () => {
      const { page, close } = await open(path);
      const stops: string[] = [];
      const unseen: string[] = [];
      for (let press = 0; press < 2000; press++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return null;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const outlined =
            style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
          return {
            name: element.outerHTML.slice(0, 90),
            seen:
              outlined &&
              box.width > 0 &&
              box.height > 0 &&
              box.bottom > 0 &&
              box.top < innerHeight,
            foot: element.closest('footer') !== null,
          };
        });
        if (stop === null) break;
        stops.push(stop.name);
        if (!stop.seen) unseen.push(stop.name);
        if (stop.foot) break;
      }
      await close();
      assert.match(stops[0] ?? '', /href="#noi-dung"/, 'the first stop leads past the head');
      assert.deepEqual(unseen, []);
      assert.ok(stops.length < 2000, 'the walk does not end');
    });

  it('the skip link moves the focus into the main part', async () => {
    const { page, close } = await open(DIRECTIVE);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'MAIN');
    await close();
  });
});

describe('on paper', () => {
  it('a document is printed without what only a screen needs', async () => {
    const { page, close } = await open(DIRECTIVE);
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    assert.ok(!(await seen('nav[aria-label="Mục chính"]')));
    assert.ok(!(await seen('form[role="search"]')));
    assert.match(await page.locator('main').innerText(), /Giao đủ 110 công dân/u);
    await close();
  });
});

describe('links and fields', () => {
  it('are at least 24 px high outside running text', async () => {
    for (const path of kindsOfPages().slice(0, 6)) {
      const { page, close } = await open(path, { viewport: { width: 360, height: 740 } });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, input:not([type="hidden"]), select, nav a')]
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width > 1 && height > 1 && height < 24 && element.closest('p') === null;
          })
          .map((element) => element.outerHTML.slice(0, 90)),
      );
      await close();
      assert.deepEqual(small, [], path);
    }
  });
});
