import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { desk } from '../site/test-site.ts';
import { axeFaults } from './axe-faults.ts';
import { pageOpener, servedBrowser } from './served-browser.ts';

const [OLD, NOW] = ['kim-dong-2023-12-11-chi-thi', 'kim-dong-2024-12-10-chi-thi'];
const READY = `/van-ban/${NOW}/so-sanh/`;
const ASKED = `/so-sanh/?a=${OLD}&b=${NOW}`;
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, isMobile: true };
const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

const served = servedBrowser(desk);

const open = pageOpener(served);

/** Kind and words of each row. */
const rows = (page: Page): Promise<string[]> =>
  page
    .locator('compare-view .cp[class*=" "]:not(.cp-names)')
    .evaluateAll((found) => found.map((row) => `${row.className}: ${row.textContent}`));
const shown = (page: Page): Promise<void> =>
  page.locator('compare-desk compare-view:not([hidden])').waitFor();
const said = (page: Page, words: RegExp): Promise<void> =>
  page.locator('[data-says]', { hasText: words }).waitFor();

describe('two documents side by side', () => {
  for (const [view, options] of Object.entries({
    'in the light': WIDE,
    'in the dark': { ...WIDE, colorScheme: 'dark' },
    'on a phone': PHONE,
  } satisfies Record<string, BrowserContextOptions>))
    it(`${view}: axe finds nothing, and nothing runs out of it sideways`, async () => {
      // the page before anything is asked is one of the kinds of pages, which are looked at anyway
      for (const path of [READY, ASKED])
        await open(path, options, async (page) => {
          if (path === ASKED) await shown(page);
          assert.deepEqual(await axeFaults(page), [], path);
          await page.setViewportSize({ width: 320, height: 640 });
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= 320, `${path} is ${String(width)} px wide`);
        });
    });

  it('of two years in a row: reached, read and cut down to the differences without script', async () => {
    await open(`/van-ban/${NOW}/`, { ...WIDE, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'So sánh với năm trước' }).click();
      assert.equal(new URL(page.url()).pathname, READY);
      assert.ok(await page.locator('.cp.same').first().isVisible());
      await page.getByLabel('Chỉ hiện chỗ khác').check();
      assert.ok(!(await page.locator('.cp.same').first().isVisible()));
      const changed = page.locator('.cp.changed').first();
      assert.ok(await changed.isVisible());
      await changed.locator('.cp-a .so').click();
      assert.match(page.url(), new RegExp(`/van-ban/${OLD}/#mo-dau-1$`, 'u'));
    });
  });

  it('any two: the rows are those of the page that stands ready, and the one of the year before is found', async () => {
    const ready = await open(READY, WIDE, rows);
    assert.ok(ready.length > 10);
    await open(`/so-sanh/?b=${NOW}`, WIDE, async (page) => {
      await shown(page);
      assert.deepEqual(await rows(page), ready);
      assert.equal(new URL(page.url()).search, `?a=${OLD}&b=${NOW}`);
      await page.getByRole('button', { name: 'Đổi bên' }).click();
      await page.waitForURL(`**/so-sanh/?a=${NOW}&b=${OLD}`);
      await page.locator('[data-names] .cp-b', { hasText: 'năm 2024' }).waitFor();
      await page.goBack();
      await page.locator('[data-names] .cp-b', { hasText: 'năm 2025' }).waitFor();
    });
  });

  it('differences are gone through by keys and buttons, round past the end', async () => {
    await open(READY, WIDE, async (page) => {
      const count = await page.locator('[id^="khac-"]').count();
      await page.keyboard.press('Alt+ArrowDown');
      assert.equal(await page.locator('.cp.on').getAttribute('id'), 'khac-1');
      await page.getByRole('button', { name: 'Chỗ khác trước' }).click();
      assert.equal(await page.locator('.cp.on').getAttribute('id'), `khac-${String(count)}`);
      await page.keyboard.press('Alt+ArrowDown');
      assert.equal(
        await page.locator('.cp-jump [role="status"]').textContent(),
        `1/${String(count)}`,
      );
    });
  });

  it('a document is chosen by words of its title and the keys, another by a pasted address', async () => {
    await open('/so-sanh/', WIDE, async (page) => {
      await page
        .getByLabel('Văn bản sau')
        .fill(new URL(`/van-ban/${NOW}/#muc-1`, served.home).href);
      const first = page.getByLabel('Văn bản trước');
      await first.pressSequentially('chỉ thị thử về lãnh đạo');
      await page.getByRole('option').first().waitFor();
      await first.press('ArrowDown');
      await first.press('ArrowDown');
      await first.press('Enter');
      await page.getByRole('button', { name: 'So sánh', exact: true }).click();
      await shown(page);
      assert.match(page.url(), new RegExp(`a=kim-dong-202[23]-12-1[12]-chi-thi&b=${NOW}$`, 'u'));
    });
  });

  it('what cannot be compared is told in words', async () => {
    await open('/so-sanh/?a=khong-co-2020-01-01-chi-thi&b=khac', WIDE, (page) =>
      said(page, /không có văn bản nào mang mã/u),
    );
    await open(`/so-sanh/?a=${NOW}&b=${NOW}`, WIDE, (page) => said(page, /cùng một văn bản/u));
    await open('/so-sanh/?b=ha-nam-2016-03-01-ke-hoach', WIDE, (page) =>
      said(page, /không có văn bản năm trước cùng loại/u),
    );
    await open(`/so-sanh/?a=kim-dong-2024-06-03-cong-van&b=${NOW}`, WIDE, (page) =>
      said(page, /Không so được .*: Công văn thử về việc hoãn huấn luyện/u),
    );
  });

  it('an address may name a provision of either side', async () => {
    await open(`${ASKED}&b-muc=muc-2-2`, WIDE, async (page) => {
      await shown(page);
      assert.match((await page.locator('.cp.on').textContent()) ?? '', /Huấn luyện dân quân/u);
    });
  });

  it('without a network it says so, and can be asked again', async () => {
    await open('/so-sanh/', WIDE, async (page) => {
      await page.route('**/van-ban/**', (route) => route.abort());
      await page.goto(new URL(ASKED, served.home).href);
      await said(page, /mất mạng/u);
      await page.unroute('**/van-ban/**');
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await shown(page);
    });
  });

  it('two texts of ten thousand words are shown within three seconds on a busy machine', async () => {
    await open('/so-sanh/', WIDE, async (page) => {
      for (const [id, every] of [
        ['dai-mot', 0],
        ['dai-hai', 7],
      ] as const)
        await page.route(`**/van-ban/${id}/`, (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: longPage(every) }),
        );
      const time = await page.evaluate(async () => {
        const begin = performance.now();
        history.replaceState(null, '', '?a=dai-mot&b=dai-hai');
        dispatchEvent(new PopStateEvent('popstate'));
        const view = document.querySelector<HTMLElement>('compare-view');
        while (!view || view.hidden) await new Promise((done) => setTimeout(done, 5));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        return performance.now() - begin;
      });
      const count = await page.locator('.cp.changed').count();
      assert.ok(count > 50, String(count));
      assert.ok(time < 3_000, `${String(Math.round(time))} ms`);
    });
  });
});

/** A document of four hundred blocks of some 25 words; of each `every`-th one a word is another. */
function longPage(every: number): string {
  const words =
    'quân dân huấn luyện tuyển chọn sẵn sàng chiến đấu bảo đảm hậu cần kỹ thuật địa phương'.split(
      ' ',
    );
  const blocks = Array.from({ length: 400 }, (_, at) => {
    const text = Array.from(
      { length: 25 },
      (__, n) => words[(at * 31 + n * n * 7 + (at % 13) * n) % words.length],
    );
    if (every > 0 && at % every === 0) text[5] = 'khác';
    const id = `muc-1-${String(at + 1)}`;
    return `<p class="y" id="${id}"><a class="so" href="#${id}">1.${String(at + 1)}</a> ${text.join(' ')} số ${String(at)}.</p>`;
  });
  return `<!doctype html><main><document-actions data-title="Dài" data-day="2024-01-01"></document-actions><article class="read"><section class="blk" id="muc-1"><div class="tx"><h2>Dài</h2>${blocks.join('\n')}</div></section></article></main>`;
}

describe('what a document repeats', () => {
  it('is greyed by a switch that keeps for the session, and stays readable', async () => {
    await open(`/van-ban/${NOW}/`, WIDE, async (page) => {
      const button = page.getByRole('button', { name: 'Làm mờ phần nhắc lại' });
      const colour = (): Promise<string> =>
        page
          .locator('.y.lap')
          .first()
          .evaluate((block) => getComputedStyle(block).color);
      const plain = await colour();
      await button.click();
      assert.notEqual(await colour(), plain);
      assert.equal(await button.getAttribute('aria-pressed'), 'true');
      assert.deepEqual(await axeFaults(page, { within: '.read' }), []);
      await page.reload();
      assert.notEqual(await colour(), plain);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await colour(), 'rgb(0, 0, 0)');
    });
  });

  it('is named in the margin with a link to the very passage, without script too', async () => {
    await open(`/van-ban/${NOW}/`, { ...WIDE, javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator('repeat-switch button').count(), 0);
      await page
        .locator('.side', { hasText: 'Nhắc lại của năm trước' })
        .nth(1)
        .locator(`a[href*="${OLD}"]`)
        .first()
        .click();
      assert.match(page.url(), new RegExp(`/van-ban/${OLD}/#muc-`, 'u'));
    });
  });
});
