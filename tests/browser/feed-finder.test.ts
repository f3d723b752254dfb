import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fixture } from '../site/test-site.ts';
import { testBrowser } from './test-browser.ts';

const open = testBrowser();
const PAGE = '/theo-doi-tin/';

it('the feed of any two values is found by name, that of another where the list is the same, and none is promised that is not there', async () => {
  const { page, faults, elsewhere, close } = await open(PAGE);
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json')) fetched.push(request.url());
  });
  const [first, second] = [page.getByLabel('Giá trị').first(), page.getByLabel('Giá trị').last()];
  const named = async (list: string, start: string): Promise<string> => {
    const options = page.locator(`${list} option`);
    await options.first().waitFor({ state: 'attached' });
    const names = await options.evaluateAll((all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    );
    return names.find((name) => name.startsWith(start)) ?? '';
  };
  await first.focus();
  await first.fill(await named('#goi-y-thu-nhat', 'Huyện Kim Động, Hưng Yên'));
  await second.focus();
  await second.fill(await named('#goi-y-thu-hai', 'Tuyển quân'));
  const status = page.locator('feed-finder [role="status"]');
  const path = (await status.getByRole('link').getAttribute('href')) ?? '';
  assert.equal(path, '/theo-doi-tin/dia-phuong/kim-dong-331/chu-de/tuyen-quan.xml');
  assert.ok(existsSync(join(fixture.out, path)));
  await page.getByLabel('Mục', { exact: true }).last().selectOption('co-quan');
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('#goi-y-thu-hai')?.dataset['of'] === 'co-quan',
  );
  await second.fill(await named('#goi-y-thu-hai', 'Huyện ủy Kim Động'));
  await status.getByText('dùng nguồn của').waitFor();
  assert.match(
    (await status.getByRole('link').getAttribute('href')) ?? '',
    /^\/co-quan\/huyen-uy--kim-dong-331\/feed\.xml$/,
  );
  await first.fill('Không có nơi này');
  await status.getByText('trong danh sách gợi ý').waitFor();
  assert.equal(new Set(fetched).size, fetched.length);
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

it('on a phone the tables are stacked and scroll nowhere, each number behind its column, and are tables to readers of screens', async () => {
  const { page, close } = await open(PAGE, { viewport: { width: 360, height: 740 } });
  for (const box of await page.locator('.tb-scroll').all()) {
    const [inner, outer] = await box.evaluate((it) => [it.scrollWidth, it.clientWidth]);
    assert.equal(inner, outer);
  }
  const head = await page.getByRole('columnheader', { includeHidden: true }).allInnerTexts();
  const cell = page.locator('.feeds td', { has: page.locator('a') }).first();
  const label = await cell.evaluate((it) => getComputedStyle(it, '::before').content);
  assert.ok(head.includes(label.replaceAll('"', '')), label);
  // what the browser itself tells readers of screens
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const told = new Map<string, number>();
  for (const { role } of nodes)
    told.set(String(role?.value), (told.get(String(role?.value)) ?? 0) + 1);
  assert.equal(told.get('table'), 2);
  assert.equal(told.get('columnheader'), head.length);
  assert.equal(told.get('rowheader'), await page.locator('.feeds tbody th').count());
  assert.equal(told.get('cell'), await page.locator('.feeds td').count());
  await close();
});
