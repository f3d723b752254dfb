import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { loadReference } from '../../src/documents/reference.ts';
import { editorConfig } from '../../src/editor/editor-config.ts';
import { fileOf } from '../../src/publish/address.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { editingSchema } from '../../src/schema/editing.ts';
import { build, fixture } from '../site/test-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { folderFiles, offerFolder, type Files } from './editor-folder.ts';
import { editorForm, type EditorForm } from './editor-form.ts';
import { servedBrowser } from './served-browser.ts';

const served = servedBrowser(fixture);

const OLD = 'content/directives/2024/kim-dong-2024-12-20-chi-thi.mdx';
const content: Files = Object.fromEntries(
  globSync('content/**/*.{mdx,yaml}').map((path) => [path, readFileSync(path, 'utf8')]),
);

interface Opened {
  page: Page;
  form: EditorForm;
  /** Opens an address within the editor. */
  go: (address: string) => Promise<void>;
  /** Files that differ from those it began with; `null` for one that is gone. */
  changed: () => Promise<Record<string, string | null>>;
  /** Asked of other hosts. */
  elsewhere: string[];
  /** Errors and warnings of the page. */
  faults: string[];
  close: () => Promise<void>;
}

/** The editor with a copy of the archive in its folder, opened. */
async function openEditor(options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await served.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const { origin } = new URL(served.home);
  const elsewhere: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && /^(?:http|ws)/.test(url.protocol)) elsewhere.push(url.href);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await offerFolder(page, content);
  await page.goto(new URL('/bien-tap/soan/', served.home).href);
  await page.getByRole('button', { name: 'Mở thư mục của kho trên máy này' }).click();
  await page.getByText('Văn bản chỉ đạo').first().waitFor();
  return {
    page,
    form: editorForm(page),
    go: async (address) => {
      await page.goto(new URL(`/bien-tap/soan/#/collections/${address}`, served.home).href);
    },
    changed: async () => {
      const now = await folderFiles(page);
      const paths = [...new Set([...Object.keys(content), ...Object.keys(now)])];
      return Object.fromEntries(
        paths
          .filter((path) => now[path] !== content[path])
          .map((path) => [path, now[path] ?? null]),
      );
    },
    elsewhere,
    faults,
    close: () => context.close(),
  };
}

/** Fills a new directive as a clerk would, all but what `changes` says. */
async function fillDirective(
  form: EditorForm,
  changes: Record<string, string> = {},
): Promise<void> {
  const texts = {
    id: 'kim-dong-2025-02-10-chi-thi',
    title: 'Về tuyển quân năm 2026',
    number: '05/CT-UBND',
    issued: '2025-02-10',
    locality: 'huyện Kim Động, Hưng Yên',
    year: '2026',
    ...changes,
  };
  await form.fill('id', texts.id);
  await form.fill('title', texts.title);
  await form.choose('docType', 'Chỉ thị');
  await form.fill('number', texts.number);
  await form.fill('issued', texts.issued);
  await form.choose('issuer', 'Ủy ban nhân dân huyện');
  await form.fill('locality', texts.locality);
  await form.fill('year', texts.year);
  await form.choose('planTypes', 'Tuyển chọn và gọi công dân nhập ngũ');
  await form.choose('topics', 'Tuyển quân');
  await form.choose('fidelity', 'Nguyên văn');
}

const NEW = `---
id: kim-dong-2025-02-10-chi-thi
title: Về tuyển quân năm 2026
docType: chi-thi
number: 05/CT-UBND
issuer: ubnd-huyen
locality: kim-dong-331
year: 2026
topics: [tuyen-quan]
source:
  publisher: null
  url: null
  captured: null
fidelity: verbatim
draft: true
issued: 2025-02-10
planTypes: [tuyen-quan]
signer: null
---

## 1. Chỉ tiêu

Giao quân đủ \\{100%}, dưới \\< 5 ngày; <sup>1</sup> xem \`{a}\`.
`;

describe('the page that edits content', () => {
  it('creates, edits and renames a document, and the files are to the byte what they should be', async () => {
    const { page, form, go, changed, elsewhere, faults, close } = await openEditor();

    await go('directives/new');
    await fillDirective(form);
    const body = (await form.field('body')).getByRole('textbox').last();
    await body.click();
    await page.keyboard.insertText(
      '## 1. Chỉ tiêu\n\nGiao quân đủ {100%}, dưới < 5 ngày; <sup>1</sup> xem `{a}`.'.normalize(
        'NFD',
      ),
    );
    assert.match(await form.save(), /Đã lưu/);
    const created = 'content/directives/2025/kim-dong-2025-02-10-chi-thi.mdx';
    assert.deepEqual(await changed(), { [created]: NEW });

    // the title only: nothing else of the file changes, its body to the byte the same
    await go('directives/entries/2024/kim-dong-2024-12-20-chi-thi');
    await form.fill('title', 'Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025: bản sửa');
    assert.match(await form.save(), /Đã lưu/);
    const edited = (content[OLD] ?? '').replace(
      /^title: .*$/m,
      "title: 'Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025: bản sửa'",
    );
    assert.deepEqual(await changed(), { [created]: NEW, [OLD]: edited });

    await go('directives/entries/2024/kim-dong-2024-12-20-chi-thi');
    await page.getByRole('button', { name: 'Hiển thị tùy chọn trình chỉnh sửa' }).click();
    assert.equal(await page.getByRole('menuitem', { name: /Nhân bản|Xóa/ }).count(), 0);
    await page.getByRole('menuitem', { name: 'Đổi mã' }).click();
    await page.getByRole('button', { name: 'Đổi mã' }).click();
    const slug = page.locator('#entry-sidebar-content').getByRole('textbox').last();
    await slug.fill('kim-dong-2024-12-20-chi-thi-2');
    await slug.press('Enter');
    assert.match(await form.save(), /Đã lưu/);
    const renamed = edited
      .replace('id: kim-dong-2024-12-20-chi-thi\n', 'id: kim-dong-2024-12-20-chi-thi-2\n')
      .replace(/\n---\n/, '\naliases: [kim-dong-2024-12-20-chi-thi]\n---\n');
    const all = await folderFiles(page);
    const differs = await changed();
    await close();
    assert.deepEqual(
      Object.keys(differs).toSorted(),
      [OLD.replace('.mdx', '-2.mdx'), OLD, created].toSorted(),
    );
    assert.equal(differs[OLD], null);
    assert.equal(differs[OLD.replace('.mdx', '-2.mdx')], renamed);
    assert.deepEqual({ elsewhere, faults: faults.filter(isFault) }, { elsewhere: [], faults: [] });

    // the archive with these files is built, and has the documents at their addresses
    const folder = temporaryFolder(all);
    const settings = {
      ...readSettings({ LUU_CONTENT: join(folder, 'content'), BUILD_NOW: '2026-11-22' }),
      out: join(folder, 'dist'),
      cache: join(folder, 'cache'),
    };
    // the code of the pages is the fixture's
    mkdirSync(settings.cache);
    symlinkSync(join(fixture.cache, 'bundles'), join(settings.cache, 'bundles'));
    await build(settings);
    const html = (path: string): string => readFileSync(join(settings.out, fileOf(path)), 'utf8');
    assert.match(
      html('/van-ban/kim-dong-2024-12-20-chi-thi-2/'),
      /địa phương[^<]* năm 2025: bản sửa/,
    );
    assert.match(
      html('/van-ban/kim-dong-2024-12-20-chi-thi/'),
      /http-equiv="refresh"[^>]*kim-dong-2024-12-20-chi-thi-2/,
    );
    assert.deepEqual(globSync('van-ban/kim-dong-2025-02-10-chi-thi/*', { cwd: settings.out }), []);
  });

  it('saves nothing that the schema, the gate’s language or the names refuse, and says why in Vietnamese', async () => {
    const { page, form, go, changed, close } = await openEditor();
    await go('directives/new');
    await page.locator('section[data-key-path]').first().waitFor();
    await form.fill('title', 'x');
    assert.match(await form.save(), /trường bị lỗi/);
    await page.getByText('Mục này bắt buộc.').first().waitFor();

    await fillDirective(form, { locality: 'Châu Thành', issued: '2025-02-30', year: '2.026' });
    assert.match(await form.save(), /trường bị lỗi/);
    await (await form.field('year')).getByText(/Ghi năm bằng bốn chữ số/).waitFor();
    await form.fill('year', '2026');
    assert.match(await form.save(), /Địa phương “Châu Thành” chưa rõ là nơi nào/);
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await form.fill('locality', 'huyện Kim Động, Hưng Yên');
    assert.match(await form.save(), /“2025-02-30” không phải ngày có thật/);
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    const files = await changed();
    await close();
    assert.deepEqual(files, {});
  });

  it('needs no inline style, in the light, in the dark and on a phone', async () => {
    for (const options of [
      {},
      { colorScheme: 'dark' },
      { viewport: { width: 360, height: 740 } },
    ] as const) {
      const { page, go, elsewhere, faults, close } = await openEditor(options);
      await go('directives/entries/2024/kim-dong-2024-12-20-chi-thi');
      await page.locator('section[data-key-path="title"]').waitFor();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await close();
      assert.deepEqual(
        { elsewhere, faults: faults.filter(isFault), wide },
        { elsewhere: [], faults: [], wide: 0 },
      );
    }
  });

  it('has a configuration that the CMS takes without a complaint, for every git server', async () => {
    const reference = loadReference('content');
    for (const given of [
      { backend: 'github', repo: 'a/b', appId: 'x' },
      { backend: 'github', repo: 'a/b', server: 'https://git.vi-du.vn' },
      { backend: 'gitlab', repo: 'a/b/c', appId: 'x', server: 'https://git.vi-du.vn' },
      { backend: 'gitlab', repo: 'a/b', review: false },
      { backend: 'gitea', repo: 'a/b', appId: 'x', server: 'https://git.vi-du.vn' },
    ]) {
      const config = editorConfig(reference, editingSchema.parse(given), '/');
      // in Vietnamese whatever the browser's own language is
      const context = await served.browser.newContext({ locale: 'en-US' });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      await page.route('**/config.json', (route) => route.fulfill({ json: config }));
      await page.goto(new URL('/bien-tap/soan/', served.home).href);
      await page.getByRole('button', { name: 'Mở thư mục của kho trên máy này' }).waitFor();
      await context.close();
      assert.deepEqual(faults, [], JSON.stringify(given));
    }
  });

  it('says why it cannot open where no folder can be opened, and without a script', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
    for (const path of ['/bien-tap/', '/bien-tap/soan/']) {
      await page.goto(new URL(path, served.home).href);
      await page.getByText('Dùng Chrome, Edge hoặc Chromium').waitFor();
    }
    await context.close();
    const quiet = await served.browser.newContext({ javaScriptEnabled: false });
    const still = await quiet.newPage();
    for (const path of ['/bien-tap/', '/bien-tap/soan/']) {
      await still.goto(new URL(path, served.home).href);
      assert.match(await still.innerText('body'), /JavaScript/, path);
    }
    await quiet.close();
  });
});

/** What the CMS says of a git server that is not set. */
const isFault = (text: string): boolean => !text.startsWith('OAuth application ID');
