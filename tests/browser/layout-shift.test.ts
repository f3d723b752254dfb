import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { kindsOfPages } from './kinds-of-pages.ts';
import { testBrowser } from './test-browser.ts';

const open = testBrowser();

/** Above 0.1 a page counts as restless; ours keep well below. */
const MOST = 0.05;
/** Fonts come long after the text is drawn. */
const DELAY_MS = 1200;

const KINDS = [
  /^\/$/,
  /^\/nam\/\d+\/$/,
  /^\/dia-phuong\/[^/]+\/$/,
  /^\/van-ban\/[^/]+\/$/,
  /^\/bao-cao\/$/,
  /^\/bao-cao\/[^/]+\/$/,
  /^\/thong-bao\/[^/]+\/$/,
];

interface Shift extends PerformanceEntry {
  value: number;
}

// most of the time is waiting: two wait together
describe('a page whose fonts come late', { concurrency: 2 }, () => {
  const paths = kindsOfPages();
  for (const kind of KINDS) {
    const path = paths.find((one) => kind.test(one));
    for (const width of [360, 1280])
      it(`stays where it is at ${String(width)} px: ${path ?? kind.source}`, async () => {
        assert.ok(path !== undefined, `no page like ${kind.source}`);
        const { page, close } = await open('/robots.txt', { viewport: { width, height: 800 } });
        let fonts = 0;
        await page.route('**/*.woff2', async (route) => {
          fonts += 1;
          await wait(DELAY_MS);
          await route.continue();
        });
        await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
        const shift = await page.evaluate(async () => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as Shift[]) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          await document.fonts.ready;
          // a shift is told after the frame in which it happened
          await new Promise((resolve) => setTimeout(resolve, 300));
          return sum;
        });
        await close();
        assert.ok(fonts >= 3, `${String(fonts)} fonts asked for`);
        assert.ok(shift <= MOST, `shift ${shift.toFixed(3)}`);
      });
  }
});
