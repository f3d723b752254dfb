import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { fixture } from '../site/test-site.ts';
import { servedBrowser } from './served-browser.ts';

const NUMBER = '06/2024/TT-BQP';
const NUMBERED = 'bo-quoc-phong-2024-05-06-thong-tu';
/** Words of many generated documents, typed without marks. */
const COMMON = 'quoc phong';

const served = servedBrowser(fixture);
let context: BrowserContext;
let page: Page;
let asked: string[];

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  context = await served.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', () => {
    throw new Error('a dialog opened');
  });
  await page.goto(new URL(path, served.home).href);
}
beforeEach(() => {
  asked = [];
});
afterEach(() => context.close());

const settled = (state: 'idle' | 'ready' | 'empty' | 'error') =>
  page.waitForSelector(`archive-search[data-state="${state}"]`);
const search = async (parameters: Record<string, string>, state: 'ready' | 'empty' = 'ready') => {
  await open(`/tim-kiem/?${new URLSearchParams(parameters).toString()}`);
  await settled(state);
};
const count = async () =>
  Number(await page.locator('[data-search-count]').getAttribute('data-search-count'));
const ids = () =>
  page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-id')));
const address = () => new URL(page.url()).searchParams.toString();
const violations = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

test('an address with words shows results, each with its link first', async () => {
  await search({ q: NUMBER });
  assert.deepEqual((await ids())[0], NUMBERED);
  const first = page.locator('[data-result]').first();
  assert.equal(
    await first.locator('a').first().getAttribute('href'),
    `${fixture.base}van-ban/${NUMBERED}/`,
  );
  assert.equal(await page.locator('h1:visible').count(), 1);
  assert.equal(
    await page.locator('archive-search > [role=status]').textContent(),
    `${String(await count())} văn bản`,
  );
});

test('a number is found however it is typed', async () => {
  for (const q of ['06-2024-tt-bqp', '06/2024', 'tt-bqp', '06 2024 TT BQP']) {
    await search({ q });
    assert.ok((await ids()).includes(NUMBERED), q);
    await context.close();
  }
});

test('passages lead to anchors that are there, with whole words marked', async () => {
  await search({ q: COMMON });
  const passage = page.locator('[data-result] .ps a[href*="#"]').first();
  const href = (await passage.getAttribute('href')) ?? '';
  const marks = await page.locator('.ps mark').allTextContents();
  assert.ok(marks.length > 0);
  for (const mark of marks)
    assert.match(mark.normalize('NFD').replace(/\p{M}/gu, ''), /quoc|phong/i);
  await passage.click();
  await page.waitForURL(`**${href}`);
  assert.equal(await page.locator(`[id="${href.split('#')[1] ?? ''}"]`).count(), 1);
});

test('the index is fetched when somebody means to search, and nothing from elsewhere', async () => {
  await open('/tim-kiem/');
  await settled('idle');
  await page.waitForTimeout(300);
  assert.deepEqual(
    asked.filter((url) => url.includes('/pagefind/')),
    [],
  );
  const entry = page.waitForRequest(/pagefind-entry\.json/);
  await page.locator('#q').focus();
  await entry;
  await page.keyboard.type(COMMON);
  await page.keyboard.press('Enter');
  await settled('ready');
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(served.home)),
    [],
  );
});

test('a filter brings what its number said, as a chip and in the address; Back takes it off', async () => {
  await search({ q: COMMON });
  const all = await count();
  const row = page.locator('.fac input[name=loai]').first();
  const key = (await row.getAttribute('value')) ?? '';
  const promised = Number(
    await row.evaluate((box) => box.parentElement?.querySelector('.c')?.firstChild?.textContent),
  );
  await row.check();
  await page.waitForFunction(
    (n) => document.querySelector('[data-search-count]')?.textContent === String(n),
    promised,
  );
  assert.equal(address(), `q=quoc+phong&loai=${key}`);
  assert.equal(await page.locator('.chips a').count(), 1);

  await page.goBack();
  await page.waitForFunction(
    (n) => document.querySelector('[data-search-count]')?.textContent === String(n),
    all,
  );
  assert.equal(await page.locator('.chips a').count(), 0);
  await page.goForward();
  await page.waitForSelector('.chips a');
  assert.equal(await count(), promised);

  await page.locator('.chips a').first().click();
  await page.waitForFunction(
    (n) => document.querySelector('[data-search-count]')?.textContent === String(n),
    all,
  );
  assert.equal(address(), 'q=quoc+phong');
});

test('values of a facet are joined by “or”, and keep their numbers', async () => {
  await search({ q: COMMON });
  const numbers = () =>
    page
      .locator('.fac details', { hasText: 'Loại văn bản' })
      .locator('.c')
      .evaluateAll((all) => all.map((c) => Number(c.firstChild?.textContent)));
  const before = await numbers();
  assert.ok(before.length > 1);
  await page.locator('.fac input[name=loai]').nth(0).check();
  await page.waitForSelector('.chips a:nth-of-type(1)');
  await page.locator('.fac input[name=loai]').nth(1).check();
  await page.waitForSelector('.chips a:nth-of-type(2)');
  assert.equal(await count(), (before[0] ?? 0) + (before[1] ?? 0));
  assert.deepEqual(await numbers(), before);
});

test('a range of years is chosen by two selects', async () => {
  await search({ q: COMMON });
  await page.locator('select[name=tu]').selectOption('2024');
  await page.waitForURL(/tu=2024/);
  await page.locator('select[name=den]').selectOption('2024');
  await page.waitForURL(/den=2024/);
  await settled('ready');
  assert.match((await page.locator('.chips').textContent()) ?? '', /2024/);
});

test('results come in pages and in the order asked for', async () => {
  await search({ q: COMMON, 'sap-xep': 'moi-nhat' });
  const first = await ids();
  const total = await count();
  assert.ok(total > 10);
  const days = await page.locator('.hit .meta .num').evaluateAll((all) =>
    all.map((day) =>
      day.textContent
        .split('/')
        .reverse()
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    ),
  );
  assert.deepEqual(days, days.toSorted().toReversed());
  await page.locator('.pager [rel=next]').click();
  await page.waitForURL(/trang=2/);
  await settled('ready');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  const second = await ids();
  assert.ok(second.every((id) => !first.includes(id)));
  await page.locator('.sort a', { hasText: 'cũ nhất' }).click();
  await page.waitForURL((url) => !url.search.includes('trang') && url.search.includes('cu-nhat'));
});

test('everything is reached by keyboard alone', async () => {
  await open('/tim-kiem/');
  const press = async (key: string, until: string, most = 40) => {
    for (let times = 0; times < most; times++) {
      await page.keyboard.press(key);
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), until))
        return;
    }
    assert.fail(`${until} was not reached`);
  };
  await press('Tab', '#q');
  await page.keyboard.type(COMMON);
  await page.keyboard.press('Enter');
  await settled('ready');
  assert.ok(await page.evaluate(() => document.activeElement?.id === 'q'));
  const total = await count();
  await press('Tab', '.fac input[name=loai]', 80);
  await page.keyboard.press('Space');
  await page.waitForSelector('.chips a');
  assert.ok((await count()) < total);
  // the list of filters is made anew, the focus stays where it was
  assert.ok(
    await page.evaluate(() => document.activeElement?.matches('.fac input[name=loai]:checked')),
  );
  await press('Tab', '.chips a', 120);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (n) => document.querySelector('[data-search-count]')?.textContent === String(n),
    total,
  );
  await press('Tab', '[data-result] h2 a', 20);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(?:van-ban|bao-cao|thong-bao)\//);
});

test('without script the form leads here and the lists lead on', async () => {
  await open('/', { javaScriptEnabled: false });
  const form = page.locator('form[role=search]').first();
  await form.locator('input[name=q]').fill('dân quân');
  await form.locator('button').click();
  assert.match(page.url(), /\/tim-kiem\/\?q=d%C3%A2n\+qu%C3%A2n/);
  assert.ok(await page.locator('noscript .note').isVisible());
  const lists = page.locator('[data-browse] a');
  assert.ok((await lists.count()) > 10);
  await lists.first().click();
  assert.match(page.url(), /\/nam\/\d{4}\/$/);
  assert.equal(await page.locator('h1').count(), 1);
});

for (const missing of [
  'pagefind-entry.json',
  '*.pf_meta',
  'index/**',
  'fragment/**',
  'filter/**',
  'luu.json',
]) {
  test(`where ${missing} cannot be had, that is said and the lists stay; trying again helps`, async () => {
    await open('/tim-kiem/');
    await page.route(`**/pagefind/${missing}`, (route) => route.abort());
    await page.locator('#q').fill(COMMON);
    await page.keyboard.press('Enter');
    await settled('error');
    assert.match((await page.locator('h1:visible').textContent()) ?? '', /Chưa tải được/);
    assert.ok(await page.locator('[data-browse] a').first().isVisible());
    await page.unroute(`**/pagefind/${missing}`);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await settled('ready');
    assert.ok(!(await page.locator('[data-browse]').isVisible()));
  });
}

for (const [what, q] of [
  ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
  ['a text without end', 'q'.repeat(10_000)],
  ['control characters and emoji', '\u0007\u202e👨‍👩‍👧🇻🇳'],
  ['quotes', '"“”"„"'],
] as const) {
  test(`${what} as a query is text and harmless`, async () => {
    await open(`/tim-kiem/?${new URLSearchParams({ q }).toString()}`);
    await page.waitForSelector('archive-search:is([data-state=ready], [data-state=empty])');
    assert.equal(await page.locator('archive-search :is(img, script)').count(), 0);
  });
}

test('ten thousand characters in the box are cut to what an address can keep', async () => {
  await open('/tim-kiem/');
  await page.locator('#q').evaluate((input: HTMLInputElement) => {
    input.removeAttribute('maxlength');
    input.value = 'quân '.repeat(2000);
  });
  await page.locator('form[role=search] button').click();
  await page.waitForSelector('archive-search:is([data-state=ready], [data-state=empty])');
  assert.ok(page.url().length < 8000);
  await page.reload();
  await page.waitForSelector('archive-search:is([data-state=ready], [data-state=empty])');
});

test('hostile filters and pages in the address are harmless', async () => {
  await open('/tim-kiem/?q=quân&loai=%3Cscript%3E&loai=khong-co&trang=-1&sap-xep=x&tu=9999999');
  await settled('empty');
  assert.equal(await page.locator('.chips a').count(), 1);
});

test('an empty list says which filter to drop, and that brings what it said', async () => {
  await search({ q: NUMBER, loai: 'khong-co' }, 'empty');
  assert.equal(await count(), 0);
  const way = page.locator('search-results .cl li').first();
  const promised = Number(/: (\d+) văn bản/.exec((await way.textContent()) ?? '')?.[1]);
  assert.ok(promised > 0);
  await way.locator('a').click();
  await settled('ready');
  assert.equal(await count(), promised);
});

test('on a phone the filters are a sheet with large targets; Escape closes it', async () => {
  await open(`/tim-kiem/?q=${COMMON}`, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await settled('ready');
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(await wide(), 360);
  assert.ok(!(await page.locator('#bo-loc').isVisible()));
  await page.locator('.open-f').click();
  assert.ok(await page.locator('#bo-loc').isVisible());
  assert.equal(await wide(), 360);
  const heights = await page
    .locator('#bo-loc :is(label:has(input), .btn, select):visible')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  assert.ok(
    heights.every((height) => height >= 43.5),
    String(Math.min(...heights)),
  );
  assert.deepEqual(await violations(), []);
  await page.locator('#bo-loc input[name=loai]').first().check();
  await page.getByText('Bộ lọc: 1 đang dùng').waitFor();
  assert.ok(await page.locator('#bo-loc').isVisible());
  await page.keyboard.press('Escape');
  assert.ok(!(await page.locator('#bo-loc').isVisible()));
});

for (const theme of ['light', 'dark'] as const) {
  test(`no state of the page has a fault that axe finds, ${theme}`, async () => {
    for (const [query, state] of [
      ['', 'idle'],
      [`?q=${COMMON}&tu=2020`, 'ready'],
      ['?q=zzzz&loai=chi-thi', 'empty'],
    ] as const) {
      await open(`/tim-kiem/${query}`, { colorScheme: theme });
      await settled(state);
      assert.deepEqual(await violations(), [], state);
      await context.close();
    }
    await open('/tim-kiem/', { colorScheme: theme });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#q').fill('quân');
    await page.keyboard.press('Enter');
    await settled('error');
    assert.deepEqual(await violations(), [], 'error');
  });
}
