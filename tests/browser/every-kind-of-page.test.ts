import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { kindsOfPages } from './kinds-of-pages.ts';
import { testBrowser } from './test-browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VIEWS: Record<string, BrowserContextOptions> = {
  'on a wide screen': {},
  'on a phone': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};

/** What axe finds on a page, rule by rule with the first place and how many. */
async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
}

/** What reaches beyond the right edge, where the page scrolls sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });

const open = testBrowser();

for (const path of kindsOfPages())
  // each view waits half a second for a quiet network: they wait together
  describe(path, { concurrency: Object.keys(VIEWS).length }, () => {
    for (const [view, options] of Object.entries(VIEWS))
      it(`${view}: axe finds nothing in light and dark, no other host is asked, no policy broken, no way sideways`, async () => {
        const { page, elsewhere, faults, close } = await open(path, options, 'networkidle');
        const violations = await violationsOf(page);
        // 320 px is also what 1280 px is at 400 %
        if (view === 'on a phone') await page.setViewportSize({ width: 320, height: 640 });
        const wide = await sideways(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        // nothing but colours differs in the dark
        violations.push(...(await violationsOf(page, ['color-contrast', 'link-in-text-block'])));
        // of forced colours axe knows nothing: it reads those of the style sheet, not those the system puts in their place
        await page.emulateMedia({ forcedColors: 'active' });
        wide.push(...(await sideways(page)));
        await close();
        assert.deepEqual(violations, []);
        assert.deepEqual({ elsewhere, faults, wide }, { elsewhere: [], faults: [], wide: [] });
      });
  });
