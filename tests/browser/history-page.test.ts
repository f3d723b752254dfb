import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { buildHistory, IDS, settings, writeHistory } from '../site/history-site.ts';
import { axeFaults } from './axe-faults.ts';
import { pageOpener, servedBrowser } from './served-browser.ts';

const PAGE = `/van-ban/${IDS.corrected}/lich-su/`;
const LONG = `/van-ban/${IDS.redacted}/lich-su/`;
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, isMobile: true };

const served = servedBrowser(settings, {
  prepare: () => {
    writeHistory();
    return buildHistory();
  },
});

const open = pageOpener(served);

describe('the page of what changed in a document', () => {
  for (const [view, options] of Object.entries({
    'in the light': {},
    'in the dark': { colorScheme: 'dark' },
    'on a phone': PHONE,
  } satisfies Record<string, BrowserContextOptions>))
    it(`${view}: axe finds nothing, and nothing runs out of it sideways`, async () => {
      for (const path of [PAGE, LONG])
        await open(path, options, async (page) => {
          await page.locator('summary').evaluateAll((found) => {
            for (const { parentElement } of found) parentElement?.setAttribute('open', '');
          });
          assert.deepEqual(await axeFaults(page), []);
          await page.setViewportSize({ width: 320, height: 640 });
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= 320, `${path} is ${String(width)} px wide`);
        });
    });

  it('is reached from the document without script, and leads back to the block that changed', async () => {
    await open(`/van-ban/${IDS.redacted}/`, { javaScriptEnabled: false }, async (page) => {
      await page.locator('#lich-su ~ ol a').last().click();
      assert.match(page.url(), /lich-su\/#sua-2026-03-06$/u);
      await page.locator('.df.changed .so').click();
      assert.match(page.url(), new RegExp(`/van-ban/${IDS.redacted}/#muc-2-1$`, 'u'));
    });
  });

  it('tells words that went and came by lines, and to those who hear it by words', async () => {
    await open(PAGE, {}, async (page) => {
      const lineOf = (name: string): Promise<string> =>
        page
          .locator(`.dfs ${name}`)
          .first()
          .evaluate((element) => getComputedStyle(element).textDecorationLine);
      assert.deepEqual([await lineOf('del'), await lineOf('ins')], ['line-through', 'underline']);
      assert.match(
        (await page.locator('.df.changed p').first().textContent()) ?? '',
        /bỏ: 98; *thêm: 99/u,
      );
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual([await lineOf('del'), await lineOf('ins')], ['line-through', 'underline']);
    });
  });

  it('folds what did not change, and opens it by keyboard', async () => {
    await open(LONG, { javaScriptEnabled: false }, async (page) => {
      const folded = page.locator('details.df-same').first();
      assert.equal(await folded.locator('.df').first().isVisible(), false);
      await folded.locator('summary').focus();
      await page.keyboard.press('Enter');
      assert.equal(await folded.locator('.df').first().isVisible(), true);
    });
  });
});
