import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { readLintImage } from '#lint/lint-image.ts';
import { fixture } from '../site/test-site.ts';
import { axeFaults } from './axe-faults.ts';
import {
  BROKEN,
  CIRCULATED,
  given,
  longFile,
  PLAN,
  SECRET,
  withPictures,
  type GivenFile,
} from './draft-files.ts';
import { commandSays, draftPage } from './draft-page.ts';

const desk = draftPage();

const HTML =
  '<!doctype html><html><head><title>Trang</title></head><body><p><b>THÔNG BÁO</b></p><p>Về lịch khám <i>sức khỏe</i> nghĩa vụ quân sự năm 2025.</p><table border="1"><tr><td>Xã</td><td>Ngày</td></tr><tr><td>Một</td><td>3/11</td></tr></table></body></html>';
const TEXT =
  'BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN\nSố 05-CT/HU\nCHỈ THỊ\nvề nhiệm vụ quân sự năm 2025\n\n1. Một việc {x} < y.\n2. Việc hai.';

const PAGE = given('trang.html', HTML);
const WORDS = given('chu.txt', TEXT);
const TCVN3 = given(
  'tcvn3.txt',
  new Uint8Array([0x43, 0xb8, 0x63, 0x20, 0x78, 0xb7, 0x20, 0xae, 0xb8]),
);
const PICTURES = await withPictures();

const FILES = [PLAN, CIRCULATED, PAGE, WORDS, TCVN3];
const command = commandSays([...FILES, PICTURES]);

/** The draft that the command writes. */
const written = async (file: GivenFile): Promise<string> => (await command)(file).mdx;

describe('a draft made by the page', () => {
  for (const file of FILES)
    it(`of ${file.name} is what the command writes, byte for byte`, async () => {
      await desk.open();
      await desk.give(file);
      assert.equal(await desk.mdx(), await written(file));
      assert.deepEqual(desk.faults, []);
    });

  it('of pasted words keeps their look, as of a page saved with them', async () => {
    await desk.open();
    await desk.page.locator('textarea#dan').focus();
    await desk.page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'THÔNG BÁO');
      const field = document.querySelector('textarea');
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true });
      field?.dispatchEvent(pasted);
      // what the browser does with a real one
      if (field) field.value = 'THÔNG BÁO';
    }, HTML);
    await desk.page.getByText('Đã giữ cả bảng').waitFor();
    await desk.page.getByRole('button', { name: 'Đọc chữ đã dán' }).click();
    await desk.page.locator('[data-report] pre').waitFor({ state: 'attached' });
    await desk.settled();
    assert.equal(await desk.mdx(), await written(PAGE));
    assert.match(await desk.mdx(), /\| Một \| 3\/11 \|/u);
  });

  it('of words typed into the field is that of a text', async () => {
    await desk.open();
    await desk.page.locator('textarea#dan').fill(TEXT);
    await desk.page.getByRole('button', { name: 'Đọc chữ đã dán' }).click();
    await desk.page.locator('[data-report] pre').waitFor({ state: 'attached' });
    await desk.settled();
    assert.equal(await desk.mdx(), await written(WORDS));
  });

  it('of an empty field is none, and the page says what to do', async () => {
    await desk.open();
    await desk.page.getByRole('button', { name: 'Đọc chữ đã dán' }).click();
    assert.match(await desk.status(), /Chưa có chữ nào/u);
    assert.equal(await desk.page.evaluate(() => document.activeElement?.id), 'dan');
  });
});

describe('a file', () => {
  it('may be dropped anywhere on the page', async () => {
    await desk.open();
    const bytes = [...PLAN.buffer];
    await desk.page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], 'tha.docx'));
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('footer')?.dispatchEvent(over);
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('footer')?.dispatchEvent(drop);
      document.body.dataset['taken'] = String(over.defaultPrevented && drop.defaultPrevented);
    }, bytes);
    await desk.page.locator('[data-report] pre').waitFor({ state: 'attached' });
    await desk.settled();
    assert.equal(await desk.page.locator('body').getAttribute('data-taken'), 'true');
    assert.equal(await desk.mdx(), await written(PLAN));
  });

  it('may be given by keyboard alone', async () => {
    await desk.open();
    const chooser = desk.page.waitForEvent('filechooser');
    await desk.page.locator('input[type=file]').focus();
    await desk.page.keyboard.press('Enter');
    await (await chooser).setFiles(PLAN);
    await desk.page.locator('[data-report] pre').waitFor({ state: 'attached' });
    assert.match(
      (await desk.page.evaluate(() => document.activeElement?.textContent)) ?? '',
      /ke-hoach\.docx/u,
    );
  });

  for (const [file, says] of BROKEN)
    it(`that cannot be read is told: ${file.name}`, async () => {
      await desk.open();
      await desk.give(file);
      assert.match(await desk.status(), says);
      assert.match((await desk.report().textContent()) ?? '', says);
      assert.deepEqual(desk.faults, []);
    });

  it('among many stops none of the others', async () => {
    await desk.open();
    await desk.give(PLAN, ...BROKEN.slice(0, 3).map(([file]) => file), SECRET, WORDS);
    const states = await desk.page.locator('.files button').allTextContents();
    assert.deepEqual(
      states.map((text) => /Đã đọc|Không đọc được|Có dấu chỉ độ mật/u.exec(text)?.[0]),
      [
        'Đã đọc',
        'Không đọc được',
        'Không đọc được',
        'Không đọc được',
        'Có dấu chỉ độ mật',
        'Đã đọc',
      ],
    );
    await desk.page.locator('.files button').last().click();
    assert.equal(await desk.mdx(), await written(WORDS));
    assert.equal(await desk.page.locator('.files [aria-current]').count(), 1);
  });

  it('given twice gets an id of its own each time', async () => {
    await desk.open();
    await desk.give(PLAN, PLAN);
    const first = await desk.page.locator('.path').textContent();
    await desk.page.locator('.files button').last().click();
    const second = await desk.page.locator('.path').textContent();
    assert.equal(second, first?.replace('.mdx', '-2.mdx'));
  });

  it('beyond the fortieth is named and left', async () => {
    await desk.open();
    const files = Array.from({ length: 41 }, (_, at) => given(`t${String(at)}.txt`, 'Chữ.'));
    await desk.page.setInputFiles('input[type=file]', files);
    await desk.page.getByText('Chưa nhận: t40.txt').waitFor();
    await desk.settled();
    assert.equal(await desk.page.locator('.files button').count(), 40);
  });

  it('of three hundred pages is read, and may be stopped', async () => {
    await desk.open();
    const file = longFile();
    await desk.page.setInputFiles('input[type=file]', file);
    await desk.page.getByRole('button', { name: 'Dừng' }).click();
    await desk.settled();
    assert.match(await desk.status(), /đã dừng/u);
    assert.match((await desk.report().textContent()) ?? '', /Đã dừng, chưa đọc/u);
    await desk.page.locator('.files button').click();
    await desk.page.locator('[data-report] pre').waitFor({ state: 'attached', timeout: 60_000 });
    await desk.settled();
    assert.ok((await desk.mdx()).length > 500_000);
  });
});

describe('without a network', () => {
  it('the code that reads files is missed, and so are the lists; a second try makes good for both', async () => {
    for (const path of ['**/draft-worker.js', '**/nhap.json']) {
      await desk.open();
      await desk.page.route(path, (route) => route.abort());
      await desk.give(PLAN);
      assert.match(await desk.status(), /Chưa tải được/u, path);
      await desk.page.unroute(path);
      await desk.page.locator('.files button').click();
      await desk.page.locator('[data-report] pre').waitFor({ state: 'attached' });
    }
  });
});

describe('the clerk', () => {
  it('is asked for what is missing first, and sees what each field was read from', async () => {
    await desk.open();
    await desk.give(WORDS);
    const groups = await desk.page.locator('.group:visible h4').allTextContents();
    assert.deepEqual(groups, ['Còn thiếu', 'Cần xem lại', 'Đã đọc chắc']);
    const number = desk.page.locator('[data-field=number]');
    assert.match((await number.textContent()) ?? '', /Đọc theo .*05-CT\/HU/u);
  });

  it('corrects a field, confirms another, and saves what then stands there', async () => {
    await desk.open();
    await desk.stubPicker();
    await desk.give(PLAN);
    const before = await desk.mdx();
    await desk.type('Số, ký hiệu', '13/KH-UBND');
    await desk.type('Năm công tác', 'hai nghìn');
    await desk.page
      .locator('[data-field=year] .fault', { hasText: 'không phải một năm' })
      .waitFor();
    await desk.type('Năm công tác', '2026');
    const doubt = desk.page.locator('[data-state=doubt] .sure input').first();
    if (await doubt.count()) await doubt.check();
    await desk.page.locator('[data-field=source] .sure input').check();
    // straight to the button: what was typed last has to be in the file
    await desk.type('Số, ký hiệu', '14/KH-UBND');
    await desk.page.getByRole('button', { name: 'Lưu tệp' }).click();
    await desk.report().getByText('Đã lưu').waitFor();
    const { name, bytes } = await desk.saved();
    const mdx = Buffer.from(bytes).toString();
    assert.equal(mdx, await desk.mdx());
    assert.match(mdx, /^number: 14\/KH-UBND$/mu);
    assert.match(mdx, /^year: 2026$/mu);
    assert.doesNotMatch(
      /^needsReview:[^\n]*(?:\n - [^\n]*)*/mu.exec(mdx)?.[0] ?? '',
      /source|year/u,
    );
    assert.equal(mdx.split('\n---\n')[1], before.split('\n---\n')[1], 'the body is never touched');
    assert.match(name, /^ha-nam-2025-01-05-ke-hoach(?:-\d)?\.mdx$/u);
    assert.match((await desk.page.locator('.files').textContent()) ?? '', /Đã lưu/u);
  });

  it('chooses among what an unclear place may mean', async () => {
    await desk.open();
    await desk.give(PLAN);
    await desk.type('Địa phương', 'Hà');
    const near = desk.page.locator('[data-field=locality] .near button');
    await near.first().waitFor();
    await near.filter({ hasText: 'Hà Nội' }).first().click();
    await desk.settled();
    assert.match(await desk.mdx(), /^locality: ha-noi/mu);
    assert.match((await desk.page.locator('.path').textContent()) ?? '', /ha-noi-2025-01-05/u);
  });

  it('who has no dialogue to save gets a download', async () => {
    await desk.open();
    await desk.page.evaluate(() => {
      Object.assign(globalThis, { showSaveFilePicker: undefined });
    });
    await desk.give(PLAN);
    const coming = desk.page.waitForEvent('download');
    await desk.page.getByRole('button', { name: 'Lưu tệp' }).click();
    const file = await coming;
    assert.equal(await readFile(await file.path(), 'utf8'), await desk.mdx());
  });

  it('describes pictures and gets them in a zip, without what the camera wrote; what cannot be kept is named', async () => {
    await desk.open();
    await desk.stubPicker();
    await desk.give(PICTURES);
    assert.equal(await desk.mdx(), await written(PICTURES));
    await desk.page.locator('.picture canvas').first().waitFor();
    await desk.type('Lời tả anh-1.jpg', 'Các đại biểu "dự" họp');
    await desk.type('Lời tả anh-2.png', 'Sơ đồ');
    await desk.page.getByRole('button', { name: 'Lưu tệp nén' }).click();
    await desk.report().getByText('chưa có anh-3.gif').waitFor();
    const { bytes } = await desk.saved();
    const files = unzipSync(new Uint8Array(bytes));
    const [path = '', first = '', second = '', ...others] = Object.keys(files);
    assert.deepEqual(others, []);
    assert.match(path, /^content\/directives\/2025\/.*\.mdx$/u);
    const mdx = strFromU8(files[path] ?? new Uint8Array());
    assert.equal(mdx, await desk.mdx());
    assert.match(mdx, /anh-1\.jpg" alt="Các đại biểu &#34;dự/u);
    for (const name of [first, second]) {
      assert.match(name, /^public\/attachments\/[a-z0-9-]+\/anh-[12]\.(?:jpg|png)$/u);
      const { located, described } = await readLintImage(files[name] ?? new Uint8Array(), name);
      assert.ok(!located && !described, name);
    }
  });

  it('sees what the gate stops, with its remedy, and may save the draft all the same', async () => {
    await desk.open();
    await desk.give(CIRCULATED);
    const { blocked } = (await command)(CIRCULATED);
    assert.ok(blocked.length > 0);
    const gate = desk.page.locator('.draft section').first();
    assert.match((await gate.textContent()) ?? '', /chưa đăng được/u);
    assert.match((await gate.textContent()) ?? '', /đoạn \d+/u);
    assert.ok(await desk.page.getByRole('button', { name: 'Lưu tệp' }).isVisible());
  });

  it('can neither save nor read again a text with a mark of secrecy', async () => {
    await desk.open();
    await desk.give(SECRET);
    assert.match(await desk.status(), /không lưu được/u);
    const words = (await desk.page.locator('main').textContent()) ?? '';
    assert.match(words, /đầu trang/u);
    assert.doesNotMatch(words, /TỐI MẬT|người trong cuộc|nhập ngũ năm 2025/u);
    assert.equal(await desk.page.getByRole('button', { name: /^Lưu/u }).count(), 0);
    assert.equal(await desk.page.locator('[data-report] pre').count(), 0);
  });

  it('who typed such a mark into a field reads the file again, without it', async () => {
    await desk.open();
    await desk.give(PLAN);
    await desk.type('Trích yếu hoặc nhan đề', 'TUYỆT MẬT');
    await desk.report().getByText('dấu chỉ độ mật hoặc').waitFor();
    await desk.page.locator('.files button', { hasText: 'Đọc lại' }).click();
    await desk.page.locator('[data-report] pre').waitFor({ state: 'attached' });
    await desk.settled();
    assert.equal(await desk.mdx(), await written(PLAN));
  });

  it('sees the body as the site shows it', async () => {
    await desk.open();
    await desk.give(PLAN);
    await desk.page.getByText('Nội dung như trên trang').click();
    await desk.page.locator('.preview').waitFor();
    assert.match((await desk.page.locator('.preview').textContent()) ?? '', /\{a\} < b & c/u);
    assert.equal(await desk.page.locator('.preview a, .preview img, .preview [id]').count(), 0);
  });

  it('is asked before leaving drafts that are not saved', async () => {
    await desk.open();
    await desk.give(PLAN);
    await desk.page.getByLabel('Số, ký hiệu').click();
    const asked = desk.page.waitForEvent('dialog');
    await desk.page.close({ runBeforeUnload: true });
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.accept();
  });
});

describe('the page', () => {
  it('stands in no sitemap and is not to be kept by search engines', async () => {
    const maps = globSync('{sitemap.xml,sitemap/*.xml}', { cwd: fixture.out });
    assert.ok(maps.length > 1);
    for (const map of maps)
      assert.doesNotMatch(readFileSync(join(fixture.out, map), 'utf8'), /bien-tap/u, map);
    await desk.open();
    const robots = desk.page.locator('meta[name=robots]');
    assert.match((await robots.getAttribute('content')) ?? '', /noindex/u);
  });
});

describe('nothing leaves the machine', () => {
  it('after the page stands there, only its own code and the lists of the site are fetched', async () => {
    await desk.open({}, 'networkidle');
    await desk.stubPicker();
    await desk.give(
      PLAN,
      given('trang.html', `${HTML}<img src="https://example.vn/a.png">`),
      SECRET,
    );
    await desk.page.getByText('Nội dung như trên trang').click();
    await desk.page.locator('.preview').waitFor();
    await desk.type('Số, ký hiệu', '13/KH-UBND');
    await desk.page.getByRole('button', { name: 'Lưu tệp' }).click();
    await desk.report().getByText('Đã lưu').waitFor();
    const strange = desk.asked.filter(
      (path) => !/^\/(?:_luu\/bien-tap-[0-9a-f]+\/[\w.-]+\.js|bien-tap\/nhap\.json)$/u.test(path),
    );
    assert.deepEqual(strange, []);
    assert.deepEqual(desk.faults, []);
  });

  it('the content policy keeps even a script of the page from asking elsewhere', async () => {
    await desk.open();
    const refused = await desk.page.evaluate(() =>
      fetch('https://example.vn/').then(
        () => false,
        () => true,
      ),
    );
    assert.ok(refused);
    assert.ok(desk.faults.some((fault) => /content security policy/iu.test(fault)));
  });
});

const VIEWS = {
  'in the light': {},
  'in the dark': { colorScheme: 'dark' },
  'on a phone': { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  'in forced colours': { forcedColors: 'active' },
} as const;

describe('with a draft open', () => {
  for (const [view, options] of Object.entries(VIEWS))
    it(`${view}: axe finds nothing, no way sideways`, async () => {
      await desk.open(options);
      await desk.give(PICTURES, CIRCULATED, SECRET);
      for (const details of await desk.page.locator('main details').all())
        await details.evaluate((one) => {
          (one as HTMLDetailsElement).open = true;
        });
      await desk.page.locator('.preview').waitFor();
      const faults = await axeFaults(desk.page, {
        only: 'default rules',
        without: view === 'in forced colours' ? ['color-contrast'] : [],
      });
      assert.deepEqual(faults, []);
      if (view === 'on a phone') await desk.page.setViewportSize({ width: 320, height: 640 });
      const wide = await desk.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wide, 0);
      assert.deepEqual(desk.faults, []);
    });
});
