import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { stubSpeech } from './stub-speech.ts';
import { testBrowser } from './test-browser.ts';

const open = testBrowser();
const DIRECTIVE = '/van-ban/kim-dong-2024-03-05-chi-thi/';
const REPORT = '/bao-cao/ha-nam-2024-12-02-tin-hoi-nghi/';
const WITHDRAWN = 'van-ban/ha-nam-2024-04-02-cong-van';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const go = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
const desk = async (page: Page, hash = ''): Promise<void> => {
  await go(page, `/tap-ho-so/${hash}`);
  await page.waitForSelector('dossier-desk[data-state=ready]');
};
const shared = (value: unknown) =>
  `#tap=1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;
const download = async (page: Page, name: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return readFile(await file.path(), 'utf8');
};
const inItems = (page: Page, inside: string) =>
  page.locator(`.dossier > li ${inside}`).allTextContents();

/** A page whose dossier holds a directive, a passage of it and a report, all added by hand. */
async function gathered() {
  const opened = await open(DIRECTIVE, CLIPBOARD);
  const { page } = opened;
  await press(page, 'Thêm vào tập');
  await page.getByText('Đã thêm vào “Tập 1”, nay có 1 mục.').waitFor();
  await page.locator('#nhiem-vu-2 > .so').focus();
  await page.locator('.tools').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.locator('.tools').getByText('nay có 2 mục').waitFor();
  await go(page, REPORT);
  await press(page, 'Thêm vào tập');
  await page.getByText('nay có 3 mục').waitFor();
  return opened;
}

test('how to cite a document stands on its page, and is copied as it stands', async () => {
  const { page, close } = await open(DIRECTIVE, CLIPBOARD);
  await page.locator('.citing summary').click();
  await press(page, 'Sao chép lối trích: Trong văn bản của Đảng');
  await page.getByText('Đã sao chép.').waitFor();
  const party = await copied(page);
  assert.match(
    party,
    /^Chỉ thị số 05-CT\/HU, ngày 05\/3\/2024 của Ban Thường vụ Huyện ủy Kim Động, “Chỉ thị thử .*”\. Bản thuật lại trên Lưu: http\S+\/van-ban\/kim-dong-2024-03-05-chi-thi\/$/,
  );
  await press(page, 'Sao chép lối trích: Trong bài nghiên cứu');
  await page.waitForFunction(
    async (last) => (await navigator.clipboard.readText()) !== last,
    party,
  );
  assert.match(await copied(page), /\(2024\).*, truy cập ngày \d\d\/\d{1,2}\/\d{4}$/);
  await close();
});

test('without script the forms can be read and selected, and no button is there', async () => {
  const { page, close } = await open(DIRECTIVE, { javaScriptEnabled: false });
  await page.locator('.citing summary').click();
  assert.match(await page.locator('.citing dd').first().innerText(), /^Chỉ thị số 05-CT\/HU ngày/);
  assert.equal(await page.locator('.citing button, .acts button').count(), 0);
  await go(page, '/tap-ho-so/');
  assert.match(await page.locator('dossier-desk').innerText(), /cần chạy mã/);
  assert.equal(await page.locator('dossier-desk button').count(), 0);
  await close();
});

test('a passage is copied with its words, its place and its own address', async () => {
  const { page, close } = await open(DIRECTIVE, {
    ...CLIPBOARD,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  await page.locator('#to-chuc-thuc-hien-2 > .so').tap();
  await press(page, 'Sao chép kèm trích dẫn');
  await page.locator('.tools').getByText('Đã sao chép.').waitFor();
  assert.match(
    await copied(page),
    /^“LLVT huyện và lực lượng DQTV giữ nghiêm .*” \(đoạn b\.2, phần “Tổ chức thực hiện”, Chỉ thị số 05-CT\/HU ngày .*: http\S+#to-chuc-thuc-hien-2\)$/,
  );
  await press(page, 'Sao chép liên kết');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('http'));
  assert.match(await copied(page), /\/van-ban\/kim-dong-2024-03-05-chi-thi\/#to-chuc-thuc-hien-2$/);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.equal(over, 0);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.tools').count(), 0);
  await close();
});

test('a dossier is gathered from pages, put in order, noted, and what was taken out comes back', async () => {
  const { page, close, faults } = await gathered();
  await desk(page);
  const titles = await inItems(page, '.t');
  assert.equal(titles.length, 3);
  assert.equal(titles[0], titles[1]);
  assert.match((await inItems(page, 'blockquote'))[0] ?? '', /\p{L}/u);

  await press(page, /^Xuống: Chỉ thị thử/);
  await page.getByText('Nay là mục 2.').waitFor();
  assert.equal(await page.locator('.dossier > li:nth-child(1) blockquote').count(), 1);
  assert.match(
    (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '',
    /^Xuống: /,
  );
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('Nay là mục 3.').waitFor();

  await page.getByLabel(/^Ghi chú: Chỉ thị/).fill('xem lại');
  await page.keyboard.press('Tab');
  await page.getByText('Đã lưu.').waitFor();
  await page.getByLabel('Tên tập').fill('Tuyển quân');
  await page.keyboard.press('Tab');
  await press(page, /^Bỏ: Chỉ thị thử/);
  await page.getByText(/^Đã bỏ “Chỉ thị/).waitFor();
  assert.equal((await inItems(page, '.t')).length, 2);
  await page.keyboard.press('Enter'); // on “Hoàn tác”
  await page.getByText('Đã hoàn tác.').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Bỏ');
  await page.reload();
  await page.waitForSelector('dossier-desk[data-state=ready]');
  assert.equal(await page.getByLabel('Tên tập').inputValue(), 'Tuyển quân');
  assert.equal(await page.locator('.dossier > li:nth-child(3) textarea').inputValue(), 'xem lại');
  assert.deepEqual(faults, []);
  await close();
});

test('a dossier goes by address, is only read there, and can be kept', async () => {
  const { page, close, elsewhere } = await gathered();
  await desk(page);
  await press(page, 'Chia sẻ bằng địa chỉ');
  await page.getByText(/Ai có địa chỉ này/).waitFor();
  const { hash } = new URL(await copied(page));
  const other = await open(`/tap-ho-so/${hash}`);
  await other.page.waitForSelector('dossier-desk[data-state=ready]');
  assert.equal((await inItems(other.page, '.t')).length, 3);
  assert.equal(await other.page.locator('dossier-desk :is(textarea, input)').count(), 0);
  assert.equal(await other.page.evaluate(() => localStorage.length), 0);
  await press(other.page, 'Lưu vào máy này');
  await other.page.getByText('Đã lưu “Tập 1” vào máy này.').waitFor();
  assert.equal(new URL(other.page.url()).hash, '');
  assert.equal((await inItems(other.page, '.t')).length, 3);
  assert.deepEqual([...elsewhere, ...other.elsewhere], []);
  await close();
  await other.close();
});

test('what an address says is text, and what is not in the archive is told', async () => {
  const bad = '<img src=x onerror="document.title=1">';
  const { page, close } = await open('/');
  await desk(
    page,
    shared([
      bad,
      bad,
      [
        [DIRECTIVE.slice(1, -1), 'nhiem-vu-99', bad],
        [WITHDRAWN, '', ''],
        ['van-ban/khong-co', '', ''],
        ['javascript:alert(1)', '', ''],
      ],
    ]),
  );
  const text = await page.locator('dossier-desk').innerText();
  assert.equal(await page.locator('dossier-desk img').count(), 0);
  assert.ok(text.includes(bad) && text.includes('1 mục trong địa chỉ không đọc được'));
  assert.match(text, /không thấy đoạn này nữa/);
  assert.match(text, /Văn bản này đã được thu hồi/);
  assert.match(text, /Không có văn bản nào ở địa chỉ này/);
  await desk(page, '#tap=1.xyz');
  await page.getByText('Địa chỉ của tập bị hỏng').waitFor();
  await close();
});

test('a store that is broken or full is told of, and nothing is lost', async () => {
  const { page, close } = await open(DIRECTIVE);
  await page.evaluate(() => {
    localStorage.setItem('luu/tap-ho-so', '{"list":[');
  });
  await press(page, 'Thêm vào tập');
  await page.getByText(/bị hỏng, chưa ghi thêm được/).waitFor();
  await desk(page);
  assert.equal(await download(page, 'Tải về phần đang giữ'), '{"list":[');
  await press(page, 'Bỏ phần hỏng');
  await page.getByText('Tập này chưa có mục nào.').waitFor();
  await go(page, DIRECTIVE);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await press(page, 'Thêm vào tập');
  await page.getByText(/đã đầy, thay đổi này chưa được giữ/).waitFor();
  await close();
});

test('another tab shows what this one adds', async () => {
  const { page, close } = await open('/tap-ho-so/');
  const second = await page.context().newPage();
  await second.goto(new URL(DIRECTIVE, page.url()).href);
  await press(second, 'Thêm vào tập');
  await page.locator('.dossier > li').waitFor();
  await close();
});

test('a dossier is taken away as a table, as BibTeX and as a file, and the file is opened again', async () => {
  const { page, close } = await gathered();
  await desk(page);
  const csv = await download(page, 'Tải CSV');
  assert.match(csv, /^\ufeffSTT,/);
  assert.equal(csv.trimEnd().split('\r\n').length, 4);
  const bib = await download(page, 'Tải BibTeX');
  assert.match(bib, /@techreport\{kim-dong-2024-03-05-chi-thi,/);
  assert.equal(bib.match(/^@/gm)?.length, 2);
  const file = await download(page, 'Tải tệp của tập');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tap.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByText('Đã mở “Tập 1” từ tệp.').waitFor();
  assert.equal((await inItems(page, '.t')).length, 3);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
  await page.getByText(/không phải tệp của một tập hồ sơ/).waitFor();
  await close();
});

test('on paper stand the contents, then each document as its own page prints it', async () => {
  const { page, close } = await gathered();
  await desk(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('.dossier-sheet');
  assert.equal(await sheet.locator('.contents li').count(), 3);
  assert.equal(await sheet.locator('article.whole .ph').count(), 2);
  assert.ok(await sheet.locator('article.whole .read .y').first().isVisible());
  assert.equal(await sheet.locator('article.part .y').count(), 1);
  assert.equal(await page.locator('.mast, .foot, dossier-desk').first().isVisible(), false);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
  const dead = await sheet
    .locator('a[href^="#"]')
    .evaluateAll((all) =>
      all
        .map((one) => one.getAttribute('href') ?? '')
        .filter((to) => !document.getElementById(to.slice(1))),
    );
  assert.deepEqual(dead, []);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await sheet.count(), 0);
  await close();
});

test('abbreviations stay written out on other pages of the session, and come back', async () => {
  const { page, close } = await open(DIRECTIVE);
  const abbr = page.locator('#to-chuc-thuc-hien-2 abbr');
  const short = await abbr.allTextContents();
  await press(page, 'Viết đủ chữ tắt');
  await page.getByRole('button', { name: 'Trở lại chữ tắt' }).waitFor();
  assert.deepEqual(await abbr.allTextContents(), [
    'Lực lượng vũ trang',
    'dân quân tự vệ',
    'Ủy ban nhân dân',
  ]);
  await page.reload();
  await page.getByRole('button', { name: 'Trở lại chữ tắt' }).click();
  await page.getByRole('button', { name: 'Viết đủ chữ tắt' }).waitFor();
  assert.deepEqual(await abbr.allTextContents(), short);
  await close();
});

test('a document is read aloud where the machine has a Vietnamese voice, and nowhere else', async () => {
  const { page, close, faults } = await open('/');
  await stubSpeech(page, 'vi-VN', true);
  await go(page, DIRECTIVE);
  const button = page.getByRole('button', { name: 'Đọc bài' });
  assert.equal(await button.count(), 0);
  await page.evaluate(() => (speechSynthesis as unknown as { arrive: () => void }).arrive());
  await button.click();
  await page.getByRole('region', { name: 'Đọc bài' }).waitFor();
  const state = () =>
    page.evaluate(() => ({
      spoken: (speechSynthesis as unknown as { spoken: string[] }).spoken,
      reading: document.querySelector('.reading')?.tagName,
      focus: document.activeElement?.textContent,
    }));
  assert.deepEqual((await state()).focus, 'Tạm dừng');
  assert.equal((await state()).reading, 'H1');
  await press(page, 'Tạm dừng');
  const before = (await state()).spoken;
  await press(page, 'Đọc tiếp');
  assert.deepEqual((await state()).spoken, [...before, before.at(-1)]);
  await page.evaluate(() => {
    for (let at = 0; at < 200; at += 1) (speechSynthesis as unknown as { end: () => void }).end();
  });
  const said = (await state()).spoken.join(' ');
  assert.equal((await state()).reading, undefined);
  assert.equal(await page.locator('.aloud').count(), 0);
  assert.match(said, /một trăm sáu mươi tám năm hai nghìn không trăm mười tám Nghị định Chính phủ/);
  assert.match(said, /nơi luyện tập lược/);
  assert.match(
    said,
    /Lực lượng vũ trang huyện và lực lượng dân quân tự vệ .*ngày hai mươi tháng mười hai/,
  );
  assert.doesNotMatch(said, /vị trí công trình|liên kết|có lẽ là|\d/);
  assert.deepEqual(faults, []);
  await close();

  const other = await open('/');
  await stubSpeech(other.page, 'en-US');
  await go(other.page, DIRECTIVE);
  await other.page.getByRole('button', { name: 'Thêm vào tập' }).first().waitFor();
  assert.equal(await other.page.getByRole('button', { name: 'Đọc bài' }).count(), 0);
  await other.close();
});
