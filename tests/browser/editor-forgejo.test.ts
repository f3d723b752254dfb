import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../src/publish/serve-site.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { build, fixture } from '../site/test-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import type { Files } from './editor-folder.ts';
import { editorForm } from './editor-form.ts';
import { launchChromium } from './launch.ts';
import { startForgejo, TOKEN, type StandInForgejo } from './stand-in-forgejo.ts';

const content: Files = Object.fromEntries(
  globSync('content/**/*.{mdx,yaml}').map((path) => [path, readFileSync(path, 'utf8')]),
);
const OLD = 'content/directives/2024/kim-dong-2024-12-20-chi-thi.mdx';

const folder = temporaryFolder(content);

let forgejo: StandInForgejo;
let server: Server;
let browser: Browser;
let home: string;

before(async () => {
  forgejo = await startForgejo(content);
  writeFileSync(
    join(folder, 'content/reference/editing.yaml'),
    `backend: gitea\nserver: ${forgejo.origin}\nrepo: vp/kho\n`,
  );
  const settings = {
    ...readSettings({ LUU_CONTENT: join(folder, 'content'), BUILD_NOW: '2026-11-22' }),
    out: join(folder, 'dist'),
    cache: join(folder, 'cache'),
  };
  // the code of the pages is the fixture's
  mkdirSync(settings.cache);
  symlinkSync(join(fixture.cache, 'bundles'), join(settings.cache, 'bundles'));
  await build(settings);
  ({ server, url: home } = await serveSite({ folder: settings.out, base: '/', port: 0 }));
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  for (const one of [server, forgejo.server]) {
    one.close();
    one.closeAllConnections();
  }
});

it('with a Forgejo of the office’s own network a clerk signs in and edits; no other host is asked', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const hosts = new Set<string>();
  const faults: string[] = [];
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(origin);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(new URL('/bien-tap/', home).href);
  await page.getByText('Lưu vào kho vp/kho trên Forgejo').waitFor();
  await page.getByRole('link', { name: 'Mở trình biên tập' }).click();
  await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).click();
  await page.getByRole('textbox').last().fill(TOKEN);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByText('Văn bản chỉ đạo').first().waitFor();
  const entry = 'directives/entries/2024/kim-dong-2024-12-20-chi-thi';
  await page.goto(new URL(`/bien-tap/soan/#/collections/${entry}`, home).href);
  const form = editorForm(page);
  await form.fill('circulation', 'Phổ biến đến thôn');
  assert.match(await form.save(), /Đã lưu/);
  await context.close();
  assert.deepEqual(forgejo.files, {
    ...content,
    [OLD]: (content[OLD] ?? '').replace(
      'circulation: Phổ biến đến chi bộ',
      'circulation: Phổ biến đến thôn',
    ),
  });
  assert.deepEqual(forgejo.commits, ['Sửa văn bản chỉ đạo: kim-dong-2024-12-20-chi-thi']);
  assert.deepEqual([...hosts].toSorted(), [new URL(home).origin, forgejo.origin].toSorted());
  assert.deepEqual({ unknown: forgejo.unknown, faults }, { unknown: [], faults: [] });
});
