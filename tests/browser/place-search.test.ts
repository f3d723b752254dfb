import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { desk } from '../site/test-site.ts';
import { servedBrowser } from './served-browser.ts';

const served = servedBrowser(desk);
const fetched: string[] = [];
let page: Page;

/** Opens the page of places anew; what it fetches is noted from then on. */
async function open(): Promise<void> {
  page = await served.browser.newPage();
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(new URL('dia-phuong/', served.home).href);
}

const field = () => page.locator('#tim-noi');
const status = () => page.locator('place-finder [role=status]');
const type = async (text: string): Promise<string[]> => {
  await field().fill('');
  await field().pressSequentially(text);
  await page.waitForFunction(
    () => document.querySelector('place-finder [role=status]')?.textContent !== '',
  );
  await page.waitForTimeout(100);
  return page.locator('place-finder li').allTextContents();
};

test('nothing is fetched before somebody types, then one letter at a time', async () => {
  await open();
  assert.deepEqual(
    fetched.filter((path) => path.endsWith('.json')),
    [],
  );
  await type('kim d');
  assert.deepEqual(
    fetched.filter((path) => path.endsWith('.json')),
    ['/dia-phuong/ten/k.json'],
  );
});

test('an old name, without marks, leads to its page and says where its ground is today', async () => {
  const [first = ''] = await type('kim dong');
  assert.match(first, /^Kim Động huyện, Hưng Yên, đến 30\/6\/2025; nay thuộc bốn xã/);
  const [today = ''] = await type('xã Lương Bằng');
  assert.match(today, /^Lương Bằng xã, Hưng Yên, từ 01\/7\/2025; lập từ thị trấn Lương Bằng/);
});

test('keys go from the field through the list and back', async () => {
  await type('kim dong');
  const active = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(), 'Kim Động');
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'tim-noi');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('place-finder li').count(), 0);
  await type('kim dong');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/dia-phuong\/kim-dong-331\/$/);
  await page.goBack();
});

test('a name that no place bears is said to be none', async () => {
  assert.deepEqual(await type('xyzzy'), []);
  assert.match((await status().textContent()) ?? '', /^Không thấy nơi nào/);
});

test('without script the form searches and the names stand by letter', async () => {
  const plain = await served.browser.newPage({ javaScriptEnabled: false });
  await plain.goto(new URL('dia-phuong/', served.home).href);
  await plain.locator('#theo-ten a', { hasText: /^K$/ }).click();
  await plain
    .locator('.names a', { hasText: /^Kim Động$/ })
    .first()
    .click();
  assert.match(plain.url(), /\/dia-phuong\/kim-dong-331\/$/);
  await plain.close();
});
