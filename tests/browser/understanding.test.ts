import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture } from '../site/test-site.ts';
import { searchPage } from './search-page.ts';

const site = searchPage();

const NUMBERED = 'bo-quoc-phong-2024-05-06-thong-tu';
const said = (kind: string) => site.page.locator(`[data-understood] [data-said=${kind}]`);
const text = async (kind: string) => (await said(kind).allTextContents()).join(' | ');
/** The query in the address, as it was typed. */
const query = () => new URL(site.page.url()).searchParams;

test('a number is answered above the list by the document that has it, which comes first there', async () => {
  for (const q of ['06/2024/TT-BQP', 'tt 06/2024', 'nội dung thông tư 06', 'thong tu so 06']) {
    await site.search({ q });
    const answer = site.page.locator('[data-answers] [data-answer] a');
    assert.equal(await answer.count(), 1, q);
    assert.equal(await answer.getAttribute('href'), `${fixture.base}van-ban/${NUMBERED}/`);
    assert.match((await site.page.locator('[data-answer]').textContent()) ?? '', /Bộ Quốc phòng/);
    assert.equal((await site.ids())[0], NUMBERED, q);
  }
});

test('a law that is only cited is answered by its page, with how it stands', async () => {
  await site.search({ q: 'nghị định 168' });
  const law = site.page.locator('[data-law="168-2018-nd-cp"]');
  assert.match(
    (await law.textContent()) ?? '',
    /Đã được sửa đổi bởi .* Được dẫn trong \d+ văn bản; toàn văn không có trong kho\./,
  );
  await law.locator('a').click();
  await site.page.waitForURL('**/can-cu/168-2018-nd-cp/');
  assert.match((await site.page.locator('h1').textContent()) ?? '', /^Nghị/);
});

test('a number that a pasted paragraph names again is answered once', async () => {
  await site.search({ q: 'theo Nghị định 168/2018/NĐ-CP; căn cứ Nghị định số 168/2018/NĐ-CP' });
  assert.equal(await site.page.locator('[data-law="168-2018-nd-cp"]').count(), 1);
});

test('a day is a chip that can be dropped: then its words are searched; Back and the address keep both', async () => {
  await site.search({ q: 'thông tư ngày 06/5/2024' });
  assert.deepEqual(await site.ids(), [NUMBERED]);
  const chip = site.page.locator('.chips a', { hasText: 'Ngày 06/5/2024, theo câu hỏi' });
  await chip.focus();
  await site.page.keyboard.press('Enter');
  await said('time').waitFor();
  assert.equal(query().get('theo-chu'), 'ngay-2024-05-06');
  assert.equal(await chip.count(), 0);
  assert.match(await text('time'), /^Tìm ngày 06\/5\/2024 như chữ/);

  await site.page.goBack();
  await chip.waitFor();
  await site.page.goForward();
  await said('time').getByRole('link', { name: 'Lọc theo ngày 06/5/2024' }).click();
  await chip.waitFor();
  assert.equal(query().get('theo-chu'), null);
});

test('a year of which nothing is left is no dead end', async () => {
  await site.search({ q: 'thông tư năm 1961' });
  assert.ok((await site.count()) > 0);
  assert.match(await text('time'), /^Không có văn bản nào của năm 1961/);
});

test('years chosen by hand count, not those of the query', async () => {
  await site.search({ q: 'quốc phòng năm 2024', nam: '2023' });
  assert.equal(await site.page.locator('.chips a', { hasText: 'theo câu hỏi' }).count(), 0);
});

test('a query without marks is read with them, and can be taken as typed', async () => {
  await site.search({ q: 'quoc phong ha nam' });
  assert.match(await text('words'), /^Hiểu là quốc phòng ở Hà Nam/);
  assert.deepEqual(await said('words').locator('b').allTextContents(), ['quốc phòng', 'Hà Nam']);
  await said('words').getByRole('link', { name: 'Chỉ tìm đúng chữ đã gõ' }).click();
  await site.page.waitForURL('**dung-chu=co**');
  await said('words').getByRole('link', { name: 'Tìm cả cách viết khác' }).waitFor();
});

test('an old province tells what became of it, a new one what it was made of; both are filters', async () => {
  await site.search({ q: 'Hà Nam' });
  assert.match(await text('place'), /^Hà Nam nay thuộc Ninh Bình \(từ 01\/7\/2025\)/);
  await site.search({ q: 'quốc phòng Hưng Yên' });
  assert.match(await text('place'), /^Hưng Yên hiện nay gồm Hưng Yên, Thái Bình cũ/);
  await said('place').getByRole('link', { name: 'tìm cả hai' }).click();
  await site.page.locator('.chips a', { hasText: 'Hưng Yên, từ 01/7/2025' }).waitFor();
  assert.deepEqual(
    [query().get('q'), query().get('dia-phuong')],
    ['quốc phòng', 'hung-yen-33-2025'],
  );
  assert.equal(await said('place').count(), 0);
});

test('an abbreviation of several meanings offers each', async () => {
  await site.search({ q: 'TU quốc phòng' });
  assert.equal(await text('choice'), 'TU: Tỉnh ủy · Thành ủy');
  await said('choice').getByRole('link', { name: 'Tỉnh ủy' }).click();
  await site.page.waitForURL((url) => url.searchParams.get('q') === '"Tỉnh ủy" quốc phòng');
  await site.page.goBack();
  await said('choice').waitFor();
});

test('all of it is accessible, on a phone in the dark as well, and nothing is wider than the page', async () => {
  const q = 'TU ha nam nam 2024 nd 168';
  for (const options of [
    {},
    { viewport: { width: 360, height: 800 }, colorScheme: 'dark', hasTouch: true },
  ] as const) {
    await site.open(`/tim-kiem/?${new URLSearchParams({ q }).toString()}`, options);
    await site.settled('ready');
    await site.page.locator('[data-answers]').waitFor();
    assert.deepEqual(await site.violations(), []);
    const wide = await site.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0);
  }
});

test('whatever is typed is text, never a tag, and ends in a list or in none', async () => {
  for (const q of [
    `${'<img src=x onerror=alert(1)> năm 2025 168/2018/NĐ-CP '.repeat(20)}`,
    '🇻🇳🇻🇳 năm 🎖 2025',
    'TU\u0000\u0007 Hà\u202E Nam',
  ]) {
    await site.open(`/tim-kiem/?${new URLSearchParams({ q }).toString()}`);
    await site.page.waitForSelector('archive-search:is([data-state=ready], [data-state=empty])');
    assert.equal(await site.page.locator('archive-search img').count(), 0);
  }
});
