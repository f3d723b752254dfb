import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { desk } from '../site/test-site.ts';
import { axeFaults } from './axe-faults.ts';
import { pageOpener, servedBrowser } from './served-browser.ts';

const FIGURES = '/so-lieu/cong-dan-nhap-ngu/';
const LEDGER = '/han-che/tuyen-quan/';
const served = servedBrowser(desk);

const open = pageOpener(served);

describe('figures and shortcomings over the years', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`${colorScheme}: axe finds nothing, and nothing runs out of the pages sideways`, async () => {
      for (const path of [FIGURES, LEDGER])
        await open(path, { colorScheme }, async (page) => {
          await page.setViewportSize({ width: 320, height: 640 });
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= 320, `${path} is ${String(width)} px wide`);
          assert.deepEqual(await axeFaults(page), []);
        });
    });

  it('a value of very many digits breaks in its cell, and the page stays as wide as the phone', async () => {
    await open(FIGURES, { viewport: { width: 360, height: 740 } }, async (page) => {
      const wide = await page.evaluate(() => {
        const cell = document.querySelector('.figures td.r');
        if (cell) cell.textContent = `${'123.'.repeat(30)}456 người`;
        return document.documentElement.scrollWidth;
      });
      assert.equal(wide, 360);
    });
  });

  it('a chart is one image that says its values, and the table has the same', async () => {
    await open(FIGURES, { javaScriptEnabled: false }, async (page) => {
      const chart = page.getByRole('img', { name: /Tỉnh Hà Nam\. năm 2022: 1\.190 người/u });
      assert.equal(await chart.count(), 1);
      const rows = page.locator('tbody#ha-nam-35 tr');
      assert.deepEqual(await rows.locator('.r').allInnerTexts(), [
        '1.201 người',
        '1.205 người',
        '1.190 người',
      ]);
      await rows.first().getByRole('rowheader').getByRole('link').isVisible();
      await rows.nth(1).getByRole('link').click();
      assert.match(page.url(), /ha-nam-2024-11-26-tin-hoi-nghi\/#/u);
    });
  });

  it('words of a chart are as large on a phone as elsewhere, its lines are drawn in every scheme', async () => {
    const paint = (page: Page): Promise<{ size: number; line: string; paper: string }> =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const of = (selector: string): CSSStyleDeclaration => {
          const found = document.querySelector(selector);
          if (!found) throw new Error(`no ${selector}`);
          return getComputedStyle(found);
        };
        const text = document.querySelector('.chart .value text');
        const box = text?.getBoundingClientRect();
        return {
          size: box?.height ?? 0,
          line: of('.chart .line path').stroke,
          paper: of('body').backgroundColor,
        };
      });
    const wide = await open(FIGURES, {}, paint);
    for (const options of [
      { viewport: { width: 360, height: 740 } },
      { colorScheme: 'dark' as const },
      { forcedColors: 'active' as const },
    ]) {
      const { size, line, paper } = await open(FIGURES, options, paint);
      // boxes of text are whole pixels, one more or less
      assert.ok(Math.abs(size - wide.size) <= 1, `${String(size)} ${String(wide.size)}`);
      assert.notEqual(line, 'none');
      assert.notEqual(line, paper);
    }
  });

  it('on paper the charts and every value are there', async () => {
    await open(FIGURES, {}, async (page) => {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      const { text } = await extractText(pdf, { mergePages: true });
      for (const value of ['1.190', '1.480', '112', 'Thang của mỗi hình', 'Tỉnh Hưng Yên'])
        assert.ok(text.includes(value), value);
      // in the chart, and twice in the table with its sentence
      assert.ok(text.split('1.205').length - 1 >= 3);
    });
  });
});
