import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { fileOf } from '../../src/publish/address.ts';
import { firstView } from '../../src/publish/first-view.ts';
import { fixture } from '../site/test-site.ts';
import { axeFaults } from './axe-faults.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { testBrowser } from './test-browser.ts';

const VIEWS: Record<string, BrowserContextOptions> = {
  'on a wide screen': {},
  'on a phone': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};

/** Nothing but colours differs in the dark. */
const OF_COLOURS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/** What reaches beyond the right edge, where the page scrolls sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Addresses of the fonts that a page has loaded. */
const fontsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource');
    const paths = new Set(loaded.map(({ name }) => new URL(name).pathname));
    return [...paths].filter((path) => path.endsWith('.woff2'));
  });
/** Pages of which no file stands at their address, and the sheet that shows all signs. */
const NOT_WEIGHED = new Set(['/khong-co/', '/kiem-chu/']);

const open = testBrowser();
const weigh = firstView(fixture.out, fixture.base);

// each page waits half a second for a quiet network: some wait together
describe('every kind of page', { concurrency: 2 }, () => {
  for (const path of kindsOfPages())
    describe(path, { concurrency: Object.keys(VIEWS).length }, () => {
      for (const [view, options] of Object.entries(VIEWS))
        it(`${view}: axe finds nothing in light and dark, no other host is asked, no policy broken, no way sideways, and check:budgets reckons its fonts`, async () => {
          const { page, elsewhere, faults, close } = await open(path, options, 'networkidle');
          const fonts = await fontsOf(page);
          const violations = await axeFaults(page);
          // 320 px is also what 1280 px is at 400 %
          if (view === 'on a phone') await page.setViewportSize({ width: 320, height: 640 });
          const wide = await sideways(page);
          await page.emulateMedia({ colorScheme: 'dark' });
          violations.push(...(await axeFaults(page, { only: OF_COLOURS })));
          // of forced colours axe knows nothing: it reads those of the style sheet, not those the system puts in their place
          await page.emulateMedia({ forcedColors: 'active' });
          wide.push(...(await sideways(page)));
          await close();
          assert.deepEqual(violations, []);
          assert.deepEqual({ elsewhere, faults, wide }, { elsewhere: [], faults: [], wide: [] });
          if (NOT_WEIGHED.has(path)) return;
          const loaded = fonts.reduce(
            (sum, name) => sum + statSync(join(fixture.out, name)).size,
            0,
          );
          const weight = await weigh(readFileSync(join(fixture.out, fileOf(path)), 'utf8'));
          assert.ok(loaded > 0);
          assert.ok(
            weight.fonts >= loaded,
            `${weight.fonts} reckoned, ${loaded}: ${fonts.join(' ')}`,
          );
        });
    });
});
