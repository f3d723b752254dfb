import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture } from '../site/test-site.ts';
import { COMMON, searchPage } from './search-page.ts';

const site = searchPage();

const NUMBER = '06/2024/TT-BQP';
const NUMBERED = 'bo-quoc-phong-2024-05-06-thong-tu';

test('an address with words shows results, each with its link first', async () => {
  await site.search({ q: NUMBER });
  assert.deepEqual((await site.ids())[0], NUMBERED);
  const first = site.page.locator('[data-result]').first();
  assert.equal(
    await first.locator('a').first().getAttribute('href'),
    `${fixture.base}van-ban/${NUMBERED}/`,
  );
  assert.equal(await site.page.locator('h1:visible').count(), 1);
  assert.equal(
    await site.page.locator('archive-search > [role=status]').textContent(),
    `${String(await site.count())} văn bản`,
  );
});

test('a number is found however it is typed', async () => {
  for (const q of ['06-2024-tt-bqp', '06/2024', 'tt-bqp', '06 2024 TT BQP']) {
    await site.search({ q });
    assert.ok((await site.ids()).includes(NUMBERED), q);
  }
});

test('passages lead to anchors that are there, with whole words marked', async () => {
  await site.search({ q: COMMON });
  const passage = site.page.locator('[data-result] .ps a[href*="#"]').first();
  const href = (await passage.getAttribute('href')) ?? '';
  const marks = await site.page.locator('.ps mark').allTextContents();
  assert.ok(marks.length > 0);
  for (const mark of marks)
    assert.match(mark.normalize('NFD').replace(/\p{M}/gu, ''), /quoc|phong/i);
  await passage.click();
  await site.page.waitForURL(`**${href}`);
  assert.equal(
    await site.page.locator(`[id="${(href.split('#')[1] ?? '').replace(/:.*$/, '')}"]`).count(),
    1,
  );
});

test('a passage that goes on has no sign before its dots', async () => {
  for (const trang of ['1', '2', '3']) {
    await site.search({ q: 'cơ sở', trang });
    const texts = await site.page.locator('.ps li > span').allTextContents();
    assert.ok(texts.some((text) => text.endsWith('…')));
    for (const text of texts) assert.doesNotMatch(text, /[\s.,;:–-]…$/u);
  }
});

test('the index is fetched when somebody means to search, and nothing from elsewhere', async () => {
  await site.open('/tim-kiem/');
  await site.settled('idle');
  await site.page.waitForTimeout(300);
  assert.deepEqual(
    site.asked.filter((url) => url.includes('/pagefind/')),
    [],
  );
  const entry = site.page.waitForRequest(/luu-index\.json/);
  await site.page.locator('#q').focus();
  await entry;
  await site.page.keyboard.type(COMMON);
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  assert.deepEqual(
    site.asked.filter((url) => !url.startsWith(site.home)),
    [],
  );
});

test('results come in pages and in the order asked for', async () => {
  await site.search({ q: COMMON, 'sap-xep': 'moi-nhat' });
  const first = await site.ids();
  const total = await site.count();
  assert.ok(total > 10);
  const days = await site.page.locator('.hit .meta .num').evaluateAll((all) =>
    all.map((day) =>
      day.textContent
        .split('/')
        .reverse()
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    ),
  );
  assert.deepEqual(days, days.toSorted().toReversed());
  await site.page.locator('.pager [rel=next]').click();
  await site.page.waitForURL(/trang=2/);
  await site.settled('ready');
  await site.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  const second = await site.ids();
  assert.ok(second.every((id) => !first.includes(id)));
  await site.page.locator('.sort a', { hasText: 'cũ nhất' }).click();
  await site.page.waitForURL(
    (url) => !url.search.includes('trang') && url.search.includes('cu-nhat'),
  );
});

test('a search sent twice is one step back', async () => {
  await site.open('/tim-kiem/');
  await site.page.locator('#q').focus();
  await site.page.keyboard.press('Enter');
  await site.page.keyboard.type(COMMON);
  for (let times = 0; times < 3; times++) {
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL((url) => url.searchParams.get('q') === COMMON);
    await site.settled('ready');
  }
  await site.page.goBack();
  await site.settled('idle');
  assert.equal(site.address(), '');
  await site.page.goBack();
  assert.equal(site.page.url(), 'about:blank');
});

test('signs that say nothing are told from words', async () => {
  for (const [q, remarks] of [
    ['-', 1],
    ['“”', 1],
    ['🚒', 1],
    [COMMON, 0],
  ] as const) {
    await site.search({ q });
    const remark = site.page.locator('search-results .hint', {
      hasText: 'không có chữ hay số nào',
    });
    assert.equal(await remark.count(), remarks, q);
  }
});

test('everything is reached by keyboard alone', async () => {
  await site.open('/tim-kiem/');
  const press = async (key: string, until: string, most = 40) => {
    for (let times = 0; times < most; times++) {
      await site.page.keyboard.press(key);
      if (await site.page.evaluate((selector) => document.activeElement?.matches(selector), until))
        return;
    }
    assert.fail(`${until} was not reached`);
  };
  await press('Tab', '#q');
  await site.page.keyboard.type(COMMON);
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  assert.ok(await site.page.evaluate(() => document.activeElement?.id === 'q'));
  const total = await site.count();
  await press('Tab', '.fac input[name=loai]', 80);
  await site.page.keyboard.press('Space');
  await site.page.waitForSelector('.chips a');
  assert.ok((await site.count()) < total);
  // the list of filters is made anew, the focus stays where it was
  assert.ok(
    await site.page.evaluate(() =>
      document.activeElement?.matches('.fac input[name=loai]:checked'),
    ),
  );
  await press('Tab', '.chips a', 120);
  await site.page.keyboard.press('Enter');
  await site.counts(total);
  await press('Tab', '[data-result] h2 a', 20);
  await site.page.keyboard.press('Enter');
  await site.page.waitForURL(/\/(?:van-ban|bao-cao|thong-bao)\//);
});

test('without script the form leads here and the lists lead on', async () => {
  await site.open('/', { javaScriptEnabled: false });
  const form = site.page.locator('form[role=search]').first();
  await form.locator('input[name=q]').fill('dân quân');
  await form.locator('button').click();
  assert.match(site.page.url(), /\/tim-kiem\/\?q=d%C3%A2n\+qu%C3%A2n/);
  assert.ok(await site.page.locator('noscript .note').isVisible());
  const lists = site.page.locator('[data-browse] a');
  assert.ok((await lists.count()) > 10);
  await lists.first().click();
  assert.match(site.page.url(), /\/nam\/\d{4}\/$/);
  assert.equal(await site.page.locator('h1').count(), 1);
});

test('an empty list says which filter to drop, and that brings what it said', async () => {
  await site.search({ q: NUMBER, loai: 'khong-co' }, 'empty');
  assert.equal(await site.count(), 0);
  const way = site.page.locator('search-results .cl li').first();
  const promised = Number(/: (\d+) văn bản/.exec((await way.textContent()) ?? '')?.[1]);
  assert.ok(promised > 0);
  await way.locator('a').click();
  await site.settled('ready');
  assert.equal(await site.count(), promised);
});

for (const theme of ['light', 'dark'] as const) {
  test(`no state of the page has a fault that axe finds, ${theme}`, async () => {
    for (const [query, state] of [
      ['', 'idle'],
      [`?q=${COMMON}&tu=2020`, 'ready'],
      ['?q=zzzz&loai=chi-thi', 'empty'],
    ] as const) {
      await site.open(`/tim-kiem/${query}`, { colorScheme: theme });
      await site.settled(state);
      assert.deepEqual(await site.violations(), [], state);
    }
    await site.open('/tim-kiem/', { colorScheme: theme });
    await site.page.route('**/pagefind/**', (route) => route.abort());
    await site.page.locator('#q').fill('quân');
    await site.page.keyboard.press('Enter');
    await site.settled('error');
    assert.deepEqual(await site.violations(), [], 'error');
  });
}
