import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchPage } from './search-page.ts';

const site = searchPage();
const QUERIES = ['quoc phong', 'quan su', 'ke hoach'];

const searchAll = async (): Promise<void> => {
  await site.open('/tim-kiem/');
  for (const q of QUERIES) {
    await site.page.locator('#q').fill(q);
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL((url) => url.searchParams.get('q') === q);
    await site.settled('ready');
  }
};
const idle = async (): Promise<void> => {
  await site.page.goto(new URL('/tim-kiem/', site.home).href);
  await site.settled('idle');
};
const listed = () => site.page.locator('recent-searches li a').allTextContents();
const lines = () => site.page.locator('[role=option] .t').allTextContents();

test('searches that found something are listed here, newest first, and nothing is sent', async () => {
  await searchAll();
  await site.page.locator('#q').fill('zzzzqq');
  await site.page.keyboard.press('Enter');
  await site.settled('empty');
  await idle();
  assert.deepEqual(await listed(), QUERIES.toReversed());
  assert.deepEqual(await site.violations(), []);
  assert.deepEqual(await site.page.context().cookies(), []);
  await site.page.locator('recent-searches li a').nth(1).click();
  await site.settled('ready');
  assert.equal(site.address(), 'q=quan+su');
});

test('the empty field offers them; Delete erases the one chosen', async () => {
  await searchAll();
  await idle();
  await site.page.locator('#q').click();
  await site.page.waitForSelector('#q[aria-expanded=true]');
  assert.deepEqual(await lines(), QUERIES.toReversed());
  assert.deepEqual(await site.violations(), []);
  await site.page.keyboard.press('ArrowDown');
  await site.page.keyboard.press('Delete');
  assert.deepEqual(await lines(), ['quan su', 'quoc phong']);
  await site.page.locator('[role=option] .x').first().click();
  assert.deepEqual(await lines(), ['quoc phong']);
  await site.page.keyboard.press('ArrowDown');
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  assert.equal(site.address(), 'q=quoc+phong');
});

test('on a phone the sign that erases stays beside a search of several lines', async () => {
  const q = 'ke hoach thuc hien nhiem vu quoc phong quan su dia phuong nam 2024';
  await site.open(`/tim-kiem/?q=${encodeURIComponent(q)}`, {
    viewport: { width: 360, height: 740 },
  });
  await site.settled('ready');
  await idle();
  await site.page.locator('#q').click();
  await site.page.waitForSelector('#q[aria-expanded=true]');
  const [words, sign] = await Promise.all(
    ['.t', '.x'].map((part) => site.page.locator(`[role=option] ${part}`).boundingBox()),
  );
  assert.ok(words && sign && words.height > 40);
  assert.ok(sign.x >= words.x + words.width);
});

test('each is erased by its button and all at once, with the focus kept near', async () => {
  await searchAll();
  await idle();
  await site.page.getByRole('button', { name: 'Xóa “quan su”' }).press('Enter');
  assert.deepEqual(await listed(), ['ke hoach', 'quoc phong']);
  assert.equal(
    await site.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    'Xóa “quoc phong”',
  );
  await site.page.getByRole('button', { name: 'Xóa hết' }).click();
  assert.deepEqual(await listed(), []);
  await site.page.reload();
  assert.deepEqual(await listed(), []);
});

test('who wants none kept has none until asking for it again', async () => {
  await searchAll();
  await idle();
  await site.page.getByLabel('Giữ các câu đã tìm').uncheck();
  assert.deepEqual(await listed(), []);
  await site.page.locator('#q').fill('quan su');
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  await idle();
  assert.deepEqual(await listed(), []);
  await site.page.getByLabel('Giữ các câu đã tìm').check();
  await site.page.locator('#q').fill('quan su');
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  await idle();
  assert.deepEqual(await listed(), ['quan su']);
});

test('where the browser keeps nothing, the search works all the same', async () => {
  await site.open('/tim-kiem/', {}, (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }),
  );
  await site.page.locator('#q').click();
  await site.page.keyboard.type('quan su');
  await site.page.keyboard.press('Enter');
  await site.settled('ready');
  await site.page.goBack();
  await site.settled('idle');
});
