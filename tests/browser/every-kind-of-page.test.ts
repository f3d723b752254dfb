import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { kindsOfPages } from './kinds-of-pages.ts';
import { testBrowser } from './test-browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VIEWS: Record<string, BrowserContextOptions> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'on a phone': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  'in forced colours': { forcedColors: 'active' },
};

const open = testBrowser();

for (const path of kindsOfPages())
  describe(path, () => {
    for (const [view, options] of Object.entries(VIEWS))
      it(`has no accessibility fault that axe finds, ${view}`, async () => {
        const { page, close } = await open(path, options);
        const axe = new AxeBuilder({ page }).withTags(TAGS);
        // axe reads the colours of the style sheet, not those the system puts in their place
        if (view === 'in forced colours') axe.disableRules('color-contrast');
        const { violations } = await axe.analyze();
        await close();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`),
          [],
        );
      });

    it('asks nothing of other hosts, breaks no policy, and has no fault in its scripts', async () => {
      const { elsewhere, faults, close } = await open(path, {}, 'networkidle');
      await close();
      assert.deepEqual({ elsewhere, faults }, { elsewhere: [], faults: [] });
    });

    // 320 px is also what 1280 px is at 400 %
    it('does not scroll sideways at 320 px', async () => {
      const { page, close } = await open(path, { viewport: { width: 320, height: 640 } });
      const { wide, culprits } = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const wider = [...document.querySelectorAll('body *')].filter(
          (element) => element.getBoundingClientRect().right > width + 1,
        );
        return {
          wide: document.documentElement.scrollWidth > width,
          culprits: wider.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
        };
      });
      await close();
      assert.ok(!wide, culprits.join('\n'));
    });
  });
