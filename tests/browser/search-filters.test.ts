import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture } from '../site/test-site.ts';
import { COMMON, searchPage } from './search-page.ts';

const site = searchPage();

test('a filter brings what its number said, as a chip and in the address; Back takes it off', async () => {
  await site.search({ q: COMMON });
  const all = await site.count();
  const row = site.page.locator('.fac input[name=loai]').first();
  const key = (await row.getAttribute('value')) ?? '';
  const promised = Number(
    await row.evaluate((box) => box.parentElement?.querySelector('.c')?.firstChild?.textContent),
  );
  await row.check();
  await site.counts(promised);
  assert.equal(site.address(), `q=quoc+phong&loai=${key}`);
  assert.equal(await site.page.locator('.chips a').count(), 1);

  await site.page.goBack();
  await site.counts(all);
  assert.equal(await site.page.locator('.chips a').count(), 0);
  await site.page.goForward();
  await site.page.waitForSelector('.chips a');
  assert.equal(await site.count(), promised);

  await site.page.locator('.chips a').first().click();
  await site.counts(all);
  assert.equal(site.address(), 'q=quoc+phong');
});

test('values of a facet are joined by “or”, and keep their numbers', async () => {
  await site.search({ q: COMMON });
  const numbers = () =>
    site.page
      .locator('.fac details', { hasText: 'Loại văn bản' })
      .locator('.c')
      .evaluateAll((all) => all.map((c) => Number(c.firstChild?.textContent)));
  const before = await numbers();
  assert.ok(before.length > 1);
  await site.page.locator('.fac input[name=loai]').nth(0).check();
  await site.page.waitForSelector('.chips a:nth-of-type(1)');
  await site.page.locator('.fac input[name=loai]').nth(1).check();
  await site.page.waitForSelector('.chips a:nth-of-type(2)');
  assert.equal(await site.count(), (before[0] ?? 0) + (before[1] ?? 0));
  assert.deepEqual(await numbers(), before);
});

test('a range of years is chosen by two selects', async () => {
  await site.search({ q: COMMON });
  await site.page.locator('select[name=tu]').selectOption('2024');
  await site.page.waitForURL(/tu=2024/);
  await site.page.locator('select[name=den]').selectOption('2024');
  await site.page.waitForURL(/den=2024/);
  await site.settled('ready');
  assert.match((await site.page.locator('.chips').textContent()) ?? '', /2024/);
});

test('on a phone the filters are a sheet with large targets; Escape closes it', async () => {
  await site.open(`/tim-kiem/?q=${COMMON}`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  await site.settled('ready');
  const wide = () => site.page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(await wide(), 360);
  assert.ok(!(await site.page.locator('#bo-loc').isVisible()));
  await site.page.locator('.open-f').click();
  assert.ok(await site.page.locator('#bo-loc').isVisible());
  assert.equal(await wide(), 360);
  const heights = await site.page
    .locator('#bo-loc :is(label:has(input), .btn, select):visible')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  assert.ok(
    heights.every((height) => height >= 43.5),
    String(Math.min(...heights)),
  );
  assert.deepEqual(await site.violations(), []);
  await site.page.locator('#bo-loc input[name=loai]').first().check();
  await site.page.getByText('Bộ lọc: 1 đang dùng').waitFor();
  assert.ok(await site.page.locator('#bo-loc').isVisible());
  await site.page.keyboard.press('Escape');
  assert.ok(!(await site.page.locator('#bo-loc').isVisible()));
});

test('the sheet keeps the focus in it, the page behind stands still, and its button leads back', async () => {
  await site.open(`/tim-kiem/?q=${COMMON}`, { viewport: { width: 360, height: 740 } });
  await site.settled('ready');
  await site.page.locator('.open-f').focus();
  await site.page.keyboard.press('Enter');
  const inside = () =>
    site.page.evaluate(() => {
      const dialog = document.querySelector('dialog.sheet');
      return document.activeElement === document.body || dialog?.contains(document.activeElement);
    });
  for (let times = 0; times < 60; times++) {
    await site.page.keyboard.press('Tab');
    assert.ok(await inside());
  }
  const before = await site.page.evaluate(() => scrollY);
  await site.page.mouse.move(180, 60);
  await site.page.mouse.wheel(0, 600);
  await site.page.waitForTimeout(200);
  assert.equal(await site.page.evaluate(() => scrollY), before);
  await site.page.getByRole('button', { name: /^Xem [\d.]+ văn bản$/ }).click();
  assert.ok(!(await site.page.locator('#bo-loc').isVisible()));
  assert.ok(await site.page.evaluate(() => document.activeElement?.matches('.open-f')));
});

test('a sheet left open moves to the margin when the window grows', async () => {
  await site.open(`/tim-kiem/?q=${COMMON}`, { viewport: { width: 360, height: 740 } });
  await site.settled('ready');
  await site.page.locator('.open-f').click();
  await site.page.setViewportSize({ width: 1280, height: 900 });
  await site.page.locator('search-filters > #bo-loc').waitFor();
  assert.equal(await site.page.locator('dialog[open]').count(), 0);
  await site.page.setViewportSize({ width: 360, height: 740 });
  await site.page.locator('#bo-loc').waitFor({ state: 'hidden' });
});

test('what is typed narrows a long list; what is chosen stays chosen out of sight', async () => {
  await site.search({ q: COMMON });
  const seek = site.page.locator('[data-seek=dia-phuong]');
  const first = site.page.locator('.fac input[name=dia-phuong]').first();
  const key = (await first.getAttribute('value')) ?? '';
  await first.check();
  await site.page.waitForURL(/dia-phuong=/);
  await site.settled('ready');
  await seek.fill('huyen');
  const names = await site.page
    .locator('.fac label', { has: site.page.locator('input[name=dia-phuong]') })
    .allTextContents();
  assert.ok(names.length > 0 && names.every((name) => /huyện/i.test(name)), names.join());
  await seek.press('Enter');
  assert.match(site.address(), new RegExp(key));
  await site.page.locator('.fac input[name=loai]').first().check();
  await site.page.waitForURL(/loai=/);
  assert.match(site.address(), new RegExp(`dia-phuong=${key}`));
  await site.settled('ready');
  assert.equal(await seek.inputValue(), 'huyen');
  await seek.press('Escape');
  assert.equal(await seek.inputValue(), '');
  await seek.fill('không có nơi này');
  assert.ok(await site.page.getByText('Không có trong danh sách.').isVisible());
});

test('parts of a place unfold by a button and stay so with the next answer', async () => {
  await site.search({ q: COMMON });
  const button = site.page.locator('[data-unfold]').first();
  const key = (await button.getAttribute('data-unfold')) ?? '';
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  await button.press('Enter');
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  const parts = site.page.locator(`li:has(> [data-unfold="${key}"]) > ul input`);
  assert.ok((await parts.count()) > 0);
  const part = (await parts.first().getAttribute('value')) ?? '';
  await parts.first().check();
  await site.page.waitForURL(new RegExp(`dia-phuong=${part}`));
  await site.settled('ready');
  assert.ok(await site.page.locator(`.fac input[value="${part}"]`).isVisible());
});

test('old and new units both count their documents', async () => {
  await site.search({ q: '', 'dia-phuong': 'ninh-binh-37-2025' });
  const now = await site.count();
  await site.search({ q: '', 'dia-phuong': 'ha-nam-35' });
  const then = await site.count();
  assert.ok(then > 0 && now >= then);
  await site.open('/tim-kiem/?dia-phuong=ninh-binh-37-2025&dia-phuong=ha-nam-35');
  await site.settled('ready');
  assert.equal(await site.count(), now);
});

test('a range drawn over the years is the range of the selects', async () => {
  await site.search({ q: COMMON });
  const all = await site.count();
  await site.page.locator('.hist-svg').scrollIntoViewIfNeeded();
  const box = await site.page.locator('.hist-svg').boundingBox();
  assert.ok(box);
  await site.page.mouse.move(box.x + box.width * 0.4, box.y + 20);
  await site.page.mouse.down();
  await site.page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 4 });
  await site.page.mouse.up();
  await site.page.waitForURL(/tu=\d{4}&den=\d{4}/);
  await site.settled('ready');
  assert.ok((await site.count()) < all);
  const chosen = new URL(site.page.url()).searchParams;
  assert.equal(await site.page.locator('select[name=tu]').inputValue(), chosen.get('tu'));
  assert.equal(await site.page.locator('select[name=den]').inputValue(), chosen.get('den'));
  await site.page.goBack();
  await site.counts(all);
});

test('a shared address shows the same list, page and order', async () => {
  const address = `/tim-kiem/?q=${COMMON}&loai=ke-hoach&loai=bao-cao&tu=2015&sap-xep=cu-nhat&trang=2`;
  await site.open(address);
  await site.settled('ready');
  const ids = await site.ids();
  assert.ok(ids.length > 0);
  await site.open(
    new URL(site.page.url()).pathname.replace(fixture.base, '/') + new URL(site.page.url()).search,
  );
  await site.settled('ready');
  assert.deepEqual(await site.ids(), ids);
  assert.equal(await site.page.locator('.chips a:not(.all)').count(), 3);
  await site.page.locator('.chips .all').click();
  await site.page.waitForURL((url) => !url.search.includes('loai'));
});

test('in the sheet all filters are dropped at once', async () => {
  await site.open(`/tim-kiem/?q=${COMMON}&loai=ke-hoach&tu=2015`, {
    viewport: { width: 360, height: 740 },
  });
  await site.settled('ready');
  await site.page.locator('.open-f').click();
  await site.page.getByRole('link', { name: 'Bỏ lọc', exact: true }).click();
  await site.page.waitForURL((url) => url.search === '?q=quoc+phong');
  await site.settled('ready');
});

test('at 400 % the sheet and the page need no sideways scroll', async () => {
  await site.open(`/tim-kiem/?q=${COMMON}`, { viewport: { width: 320, height: 256 } });
  await site.settled('ready');
  const wide = () => site.page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(await wide(), 320);
  await site.page.locator('.open-f').click();
  assert.equal(await wide(), 320);
  const last = site.page.locator('.fac .end button');
  await last.scrollIntoViewIfNeeded();
  await last.click();
  assert.ok(!(await site.page.locator('#bo-loc').isVisible()));
});

test('a list of filters opened while an answer is on its way stays open', async () => {
  await site.search({ q: COMMON });
  const topics = site.page.locator('.fac details', { hasText: 'Chủ đề' });
  assert.equal(await topics.getAttribute('open'), null);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const asked = site.page.waitForRequest('**/pagefind/fragment/**');
  await site.page.route('**/pagefind/fragment/**', async (route) => {
    await held;
    await route.continue();
  });
  await site.page.locator('#q').fill('kế hoạch');
  await site.page.keyboard.press('Enter');
  await asked;
  await topics.locator('summary').click();
  release();
  await site.settled('ready');
  assert.equal(await topics.getAttribute('open'), '');
});
