import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { real } from '../site/test-site.ts';
import { servedBrowser } from './served-browser.ts';

const DIRECTIVE = '/van-ban/kim-dong-2024-12-20-chi-thi/';

const served = servedBrowser(real);
let context: BrowserContext | undefined;

afterEach(() => context?.close());

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  context = await served.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(new URL(path, served.home).href);
  return page;
}

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).allTextContents();

test('without script no control is dead, and the contents are open', async () => {
  const page = await open(DIRECTIVE, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  assert.deepEqual(await texts(page, '.acts button'), []);
  assert.ok((await page.locator('.acts a').count()) > 0);
  assert.ok(await page.locator('.toc li').first().isVisible());
});

test('with script a reader can print, gather and write abbreviations out', async () => {
  const page = await open(DIRECTIVE);
  assert.deepEqual(await texts(page, '.acts button'), ['In', 'Thêm vào tập', 'Viết đủ chữ tắt']);
});

test('on a phone the contents are closed, so that the text comes first', async () => {
  const page = await open(DIRECTIVE, { viewport: { width: 360, height: 800 } });
  assert.equal(await page.locator('.toc li').first().isVisible(), false);
  await page.locator('.toc summary').click();
  assert.equal(await page.locator('.toc li').first().isVisible(), true);
});

test('the section being read is marked in the contents', async () => {
  const page = await open(DIRECTIVE);
  await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'auto';
    document.getElementById('muc-2')?.scrollIntoView();
  });
  await page.waitForSelector('.toc a[aria-current][href="#muc-2"]');
  assert.equal(await page.locator('.toc a[aria-current]').count(), 1);
});

test('the first stop of the keyboard leads past the masthead', async () => {
  const page = await open(DIRECTIVE);
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement?.textContent?.trim()),
    'Đến nội dung chính',
  );
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'noi-dung');
});

test('a sentence that an address points at is marked', async () => {
  const page = await open(`${DIRECTIVE}#muc-2-1`);
  const ground = await page.evaluate(() => {
    const block = document.querySelector('#muc-2-1');
    return block ? getComputedStyle(block).backgroundColor : '';
  });
  assert.doesNotMatch(ground, /rgba\(0, 0, 0, 0\)|transparent/);
});

for (const width of [320, 360, 640, 960, 1100, 1280])
  test(`nothing scrolls sideways at ${String(width)} px`, async () => {
    const page = await open(DIRECTIVE, { viewport: { width, height: 800 } });
    for (const path of ['/kiem-chu/', '/bao-cao/kim-bang-2020-10-13-tin-hoi-nghi/', DIRECTIVE]) {
      await page.goto(new URL(path, served.home).href);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0, path);
    }
  });

test('paper has the sheet and our notes, and none of the controls', async () => {
  const page = await open(DIRECTIVE);
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.mast', '.foot', '.toc', '.acts', '.dochead', '#vien-dan'])
    assert.equal(await page.locator(selector).first().isVisible(), false, selector);
  for (const selector of ['.ph', '.pt', '.pf', '.read .y', '.y > .so'])
    assert.equal(await page.locator(selector).first().isVisible(), true, selector);
  assert.match((await texts(page, '.ph')).join(''), /Bản tham khảo/);
  assert.doesNotMatch((await texts(page, '.ph')).join(''), /CỘNG SẢN|CỘNG HÒA/i);
});

test('every font that a page shows is one of ours', async () => {
  const page = await open(DIRECTIVE);
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family);
  });
  assert.ok(faces.some((family) => family.includes('Luu Serif')));
  assert.ok(faces.some((family) => family.includes('Luu Sans')));
});
