import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileOf } from '../../src/publish/address.ts';
import { firstView } from '../../src/publish/first-view.ts';
import { fixture } from '../site/test-site.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { testBrowser } from './test-browser.ts';

const open = testBrowser();

// each waits half a second for a quiet network: some wait together
describe('the weight that check:budgets reckons', { concurrency: 4 }, () => {
  const weigh = firstView(fixture.out, fixture.base);
  for (const path of kindsOfPages().filter((one) => !['/khong-co/', '/kiem-chu/'].includes(one)))
    it(`counts the fonts that ${path} loads in a browser, or more`, async () => {
      const { page, close } = await open(path, {}, 'networkidle');
      const loaded = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((name) => name.endsWith('.woff2')),
      );
      await close();
      const bytes = [...new Set(loaded)].reduce(
        (sum, name) => sum + readFileSync(join(fixture.out, name)).length,
        0,
      );
      const { fonts } = await weigh(readFileSync(join(fixture.out, fileOf(path)), 'utf8'));
      assert.ok(bytes > 0);
      assert.ok(fonts >= bytes, `${fonts} reckoned, ${bytes} loaded: ${loaded.join(' ')}`);
    });
});
