import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fixture } from '../site/test-site.ts';
import { testBrowser } from './test-browser.ts';

const open = testBrowser();
const PAGE = '/theo-doi-tin/';

it('the feed of a place and a topic is found by name, and one that is not there is not promised', async () => {
  const { page, faults, elsewhere, close } = await open(PAGE);
  const places: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('dia-phuong.json')) places.push(request.url());
  });
  const field = page.getByLabel('Địa phương có văn bản');
  await field.focus();
  await page.waitForFunction(() => document.querySelectorAll('datalist option').length > 3);
  const kimDong = await page
    .locator('datalist option')
    .evaluateAll((options) =>
      options
        .map((option) => (option as HTMLOptionElement).value)
        .find((value) => value.startsWith('Huyện Kim Động, Hưng Yên')),
    );
  assert.ok(kimDong);
  await field.fill(kimDong);
  await page.getByLabel('Chủ đề hoặc loại văn bản').selectOption('chu-de/tuyen-quan');
  const status = page.locator('feed-finder [role="status"]');
  const path = (await status.getByRole('link').getAttribute('href')) ?? '';
  assert.equal(path, '/theo-doi-tin/dia-phuong/kim-dong-331/chu-de/tuyen-quan.xml');
  assert.ok(existsSync(join(fixture.out, path)));
  await page.getByLabel('Chủ đề hoặc loại văn bản').selectOption('loai/tin-hoi-nghi');
  await status.getByText('chưa có nguồn').waitFor();
  await field.fill('Không có nơi này');
  await status.getByText('Chọn một nơi trong danh sách').waitFor();
  assert.equal(places.length, 1);
  assert.deepEqual([faults, elsewhere], [[], []]);
  await close();
});

it('without script the field is not there, and the tables lead to feeds', async () => {
  const { page, close } = await open(PAGE, { javaScriptEnabled: false });
  assert.equal(await page.locator('feed-finder').isVisible(), false);
  const path = (await page.locator('.feeds td a').first().getAttribute('href')) ?? '';
  assert.ok(existsSync(join(fixture.out, path)), path);
  await close();
});
