import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { desk } from '../site/test-site.ts';
import { servedBrowser } from './served-browser.ts';

const PAGE = '/theo-doi/kim-dong-331/2024/';
const served = servedBrowser(desk);

/** A page at a path of the desk, without script. */
async function open(path: string, width = 1280) {
  const context = await served.browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(new URL(path, served.home).href);
  return { page, close: () => context.close() };
}

describe('the follow-through, without script', () => {
  it('an anchor shows the tasks of one state alone, and the way back shows all', async () => {
    const { page, close } = await open(PAGE);
    const shown = () => page.locator('.follow tr[id]:visible').count();
    assert.equal(await shown(), 10);
    await page.locator('.follow-filter a[href="#neu-la-han-che"]').click();
    assert.equal(await shown(), 2);
    assert.equal(await page.locator('.follow tr.part:visible').count(), 2);
    await page.getByRole('link', { name: 'Hiện tất cả' }).click();
    assert.equal(await shown(), 10);
    await close();
  });

  it('a count on the page leads to the same, by keyboard', async () => {
    const { page, close } = await open(PAGE);
    const link = page.locator('.follow-counts a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.follow tr[id]:visible').count(), 3);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').innerText(), 'Hiện tất cả');
    await close();
  });

  it('a quote leads to its passage in the report, and the report back to the task', async () => {
    const { page, close } = await open(PAGE);
    await page.locator('.follow blockquote a', { hasText: 'đoạn a.2' }).click();
    assert.match(page.url(), /\/bao-cao\/kim-dong-2024-12-20-bao-cao\/#ket-qua-nam-2024-2$/u);
    await page.locator('#theo-doi a', { hasText: '1.1' }).click();
    assert.ok(await page.locator('tr:target').isVisible());
    assert.match(await page.locator('tr:target').innerText(), /giao quân đủ 100%/u);
    await close();
  });

  it('on a phone nothing runs out of the page, list and table are stacked', async () => {
    for (const path of ['/theo-doi/', PAGE, '/theo-doi/hung-yen-33-2025/2026/']) {
      const { page, close } = await open(path, 360);
      const [width, height] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]);
      assert.ok(width <= 360, `${path}: ${String(width)}`);
      assert.ok(height > 800, path);
      const cell = await page.locator('.tb tr:not(.part) > *').nth(1).boundingBox();
      assert.ok((cell?.x ?? 99) < 40, path);
      await close();
    }
  });

  it('on paper the filter is gone, what it left is there, and a line says so', async () => {
    const { page, close } = await open(`${PAGE}#neu-la-han-che`);
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await page.locator('.follow-filter').isVisible()));
    assert.equal(await page.locator('.follow blockquote:visible').count(), 2);
    assert.match(
      await page.locator('.follow-now:visible').innerText(),
      /chỉ hiện: nêu là hạn chế/u,
    );
    await close();
  });
});
