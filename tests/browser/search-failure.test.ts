import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture } from '../site/test-site.ts';
import { COMMON, searchPage } from './search-page.ts';

const site = searchPage();

for (const missing of ['luu-index.json', 'words/**', 'fragment/**', 'luu.json']) {
  test(`where ${missing} cannot be had, that is said and the lists stay; trying again helps`, async () => {
    await site.open('/tim-kiem/');
    await site.page.route(`**/pagefind/${missing}`, (route) => route.abort());
    await site.page.locator('#q').fill(COMMON);
    await site.page.keyboard.press('Enter');
    await site.settled('error');
    assert.match((await site.page.locator('h1:visible').textContent()) ?? '', /Chưa tải được/);
    assert.ok(await site.page.locator('[data-browse] a').first().isVisible());
    await site.page.unroute(`**/pagefind/${missing}`);
    await site.page.getByRole('button', { name: 'Thử lại' }).click();
    await site.settled('ready');
    assert.ok(!(await site.page.locator('[data-browse]').isVisible()));
  });
}

for (const [what, q] of [
  ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
  ['a text without end', 'q'.repeat(10_000)],
  ['control characters and emoji', '\u0007\u202e👨‍👩‍👧🇻🇳'],
  ['quotes', '"“”"„"'],
] as const) {
  test(`${what} as a query is text and harmless`, async () => {
    await site.open(`/tim-kiem/?${new URLSearchParams({ q }).toString()}`);
    await site.page.waitForSelector('archive-search:is([data-state=ready], [data-state=empty])');
    assert.equal(await site.page.locator('archive-search :is(img, script)').count(), 0);
  });
}

test('ten thousand characters in the box are cut to what an address can keep', async () => {
  await site.open('/tim-kiem/');
  await site.page.locator('#q').evaluate((input: HTMLInputElement) => {
    input.removeAttribute('maxlength');
    input.value = 'quân '.repeat(2000);
  });
  await site.page.locator('form[role=search] button').click();
  await site.page.waitForSelector('archive-search:is([data-state=ready], [data-state=empty])');
  assert.ok(site.page.url().length < 8000);
  await site.page.reload();
  await site.page.waitForSelector('archive-search:is([data-state=ready], [data-state=empty])');
});

test('hostile filters and pages in the address are harmless', async () => {
  await site.open(
    '/tim-kiem/?q=quân&loai=%3Cscript%3E&loai=khong-co&trang=-1&sap-xep=x&tu=9999999',
  );
  await site.settled('empty');
  assert.equal(await site.page.locator('.chips a').count(), 1);
});

test('a result whose file is gone is counted, the others are shown, and trying again helps', async () => {
  let lost: string | undefined;
  await site.open(`/tim-kiem/?q=${COMMON}`, {}, (page) =>
    page.route('**/pagefind/fragment/**', (route) => {
      lost ??= route.request().url();
      return route.request().url() === lost ? route.fulfill({ status: 404 }) : route.continue();
    }),
  );
  await site.settled('ready');
  const all = Number(await site.page.locator('[data-search-count]').textContent());
  const shown = site.page.locator('li[data-result]');
  assert.equal(await shown.count(), Math.min(10, all) - 1);
  assert.equal(await site.page.locator('[data-unread]').getAttribute('data-unread'), '1');
  assert.deepEqual(await site.violations(), []);
  await site.page.unroute('**/pagefind/fragment/**');
  await site.page.getByRole('button', { name: 'Thử lại' }).click();
  await site.page.locator('[data-unread]').waitFor({ state: 'detached' });
  assert.equal(await shown.count(), Math.min(10, all));
});

test('a slow line is told with a way round it, and the answer still comes', async () => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await site.open(`/tim-kiem/?q=${COMMON}`, {}, (page) =>
    page.route('**/pagefind/words/**', async (route) => {
      await held;
      await route.continue();
    }),
  );
  await site.page.getByRole('heading', { name: /Đang tải chỉ mục/ }).waitFor();
  assert.equal(
    await site.page.locator('search-results .sort a').getAttribute('href'),
    `${fixture.base}tim-kiem/`,
  );
  assert.deepEqual(await site.violations(), []);
  go();
  await site.settled('ready');
});

for (const path of ['words/**', 'fragment/**', 'luu.json']) {
  test(`a connection lost midway in ${path} is a loss like any other`, async () => {
    await site.open(`/tim-kiem/?q=${COMMON}`, {}, (page) =>
      page.route(`**/pagefind/${path}`, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({ response, body: body.subarray(0, body.length / 2), headers: {} });
      }),
    );
    await site.settled('error');
    await site.page.unroute(`**/pagefind/${path}`);
    await site.page.getByRole('button', { name: 'Thử lại' }).click();
    await site.settled('ready');
  });
}

test('an archive published anew while the page is open is opened anew', async () => {
  await site.search({ q: COMMON });
  const all = await site.count();
  // the files known so far are gone once; what is asked for after the start was read again is there
  let opened = false;
  await site.page.route('**/pagefind/**', (route) => {
    const url = route.request().url();
    if (url.includes('luu-index.json')) opened = true;
    return opened ? route.continue() : route.fulfill({ status: 404 });
  });
  await site.page.locator('#q').fill('ke hoach tuyen quan');
  await site.page.keyboard.press('Enter');
  await site.page.waitForURL(/tuyen/);
  await site.settled('ready');
  assert.ok(opened && all > 0);
});

for (const missing of ['DecompressionStream', 'CustomEvent', 'HTMLDialogElement']) {
  test(`a browser without ${missing} shows results or lists, never a blank page`, async () => {
    await site.open(`/tim-kiem/?q=${COMMON}`, {}, (page) =>
      page.addInitScript((name) => {
        Object.defineProperty(window, name, { value: undefined });
      }, missing),
    );
    await site.page.waitForSelector('archive-search:is([data-state=ready], [data-state=error])');
    const shown = site.page.locator('[data-result] h2 a, [data-browse] a');
    assert.ok(await shown.first().isVisible());
  });
}

test('leaving and coming back without a network keeps the page and its lists', async () => {
  await site.open('/tim-kiem/');
  await site.page.context().setOffline(true);
  await site.page.locator('#q').fill(COMMON);
  await site.page.keyboard.press('Enter');
  await site.settled('error');
  assert.match((await site.page.locator('.failed').textContent()) ?? '', /Mạng có thể đang ngắt/);
  await site.page.context().setOffline(false);
  await site.page.getByRole('button', { name: 'Thử lại' }).click();
  await site.settled('ready');
  assert.equal(await site.page.evaluate(() => document.activeElement?.tagName), 'H1');
});
