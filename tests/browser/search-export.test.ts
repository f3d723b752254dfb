import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { COMMON, searchPage } from './search-page.ts';

const site = searchPage();

async function download(): Promise<{ name: string; lines: string[] }> {
  const coming = site.page.waitForEvent('download');
  await site.page.getByRole('button', { name: 'Tải danh sách (CSV)' }).click();
  const file = await coming;
  const text = await readFile(await file.path(), 'utf8');
  assert.equal(text.codePointAt(0), 0xfeff);
  return { name: file.suggestedFilename(), lines: text.slice(1).trimEnd().split('\r\n') };
}

test('the file has all documents found, in the order shown, called by the query', async () => {
  await site.search({ q: COMMON, 'sap-xep': 'moi-nhat' });
  const { name, lines } = await download();
  assert.equal(name, 'luu-quoc-phong.csv');
  assert.equal(lines.length, (await site.count()) + 1);
  const shown = await site.ids();
  assert.deepEqual(
    lines.slice(1, shown.length + 1).map((line) => line.split('/').at(-2)),
    shown,
  );
  assert.ok(lines.slice(1).every((line) => line.includes(site.home)));
  assert.match(lines[0] ?? '', /^Nhan đề,"Số, ký hiệu",/);
  await site.page.locator('.export [role=status]', { hasText: 'Danh sách có' }).waitFor();
});

test('from the second page on the file still has all', async () => {
  await site.search({ q: COMMON, loai: 'ke-hoach', trang: '2' });
  const { lines } = await download();
  assert.equal(lines.length, (await site.count()) + 1);
});

test('on paper all documents stand numbered under what was searched', async () => {
  await site.open(`/tim-kiem/?q=${COMMON}&tu=2015`, {}, (page) =>
    page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    }),
  );
  await site.settled('ready');
  await site.page.getByRole('button', { name: 'In danh sách' }).click();
  await site.page.waitForSelector('[data-printed]');
  assert.ok(!(await site.page.locator('.print-list').isVisible()));
  await site.page.emulateMedia({ media: 'print' });
  assert.equal(await site.page.locator('.print-list li:visible').count(), await site.count());
  const head = (await site.page.locator('.print-list .print-head').textContent()) ?? '';
  for (const part of [COMMON, 'từ 2015', String(await site.count()), site.page.url()])
    assert.ok(head.includes(part), part);
  assert.equal(await site.page.locator('.hit:visible, .sbar:visible, .fac:visible').count(), 0);
});

test('printed as it stands, the page says what was searched, and shows its hits', async () => {
  await site.search({ q: COMMON });
  assert.ok(!(await site.page.locator('.print-head').isVisible()));
  await site.page.emulateMedia({ media: 'print' });
  assert.ok(await site.page.locator('.print-head').isVisible());
  assert.equal(await site.page.locator('.hit:visible').count(), 10);
  assert.equal(await site.page.locator('.sbar:visible, .fac:visible, .export:visible').count(), 0);
});

test('a register that cannot be had is told, and trying again helps', async () => {
  await site.search({ q: COMMON });
  await site.page.route('**/luu-register-*', (route) => route.abort());
  await site.page.getByRole('button', { name: 'Tải danh sách (CSV)' }).click();
  await site.page.getByText('Chưa gom được danh sách').waitFor();
  await site.page.unroute('**/luu-register-*');
  assert.ok((await download()).lines.length > 10);
});

test('a list of another archive than the one shown is not given away', async () => {
  await site.search({ q: COMMON });
  await site.page.route('**/luu-register-*', async (route) => {
    const response = await route.fetch();
    const rows = (await response.json()) as string[][];
    await route.fulfill({ json: rows.toReversed() });
  });
  await site.page.getByRole('button', { name: 'Tải danh sách (CSV)' }).click();
  await site.page.getByText('Kho vừa đăng lại').waitFor();
});
