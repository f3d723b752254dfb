import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Route } from 'playwright-core';
import { siteFromFolder } from '../../../src/publish/site-from-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder({
  'van-ban/a/index.html':
    '<html><link rel="canonical" href="https://luu.example/goc/van-ban/a/"></html>',
  '_luu/x.css': 'b{}',
});

/** What a page gets that asks for an address. */
async function ask(url: string): Promise<unknown> {
  let answer: (route: Route) => Promise<unknown> = () => Promise.resolve();
  const context = {
    route: (_: unknown, handler: typeof answer) => {
      answer = handler;
      return Promise.resolve();
    },
  } as unknown as BrowserContext;
  const home = await siteFromFolder(context, folder, '/van-ban/a/');
  assert.equal(home, 'https://luu.example/goc');
  let told: unknown;
  const say = (what: unknown): Promise<void> => {
    told = what;
    return Promise.resolve();
  };
  await answer({
    request: () => ({ url: () => url }),
    fulfill: say,
    abort: () => say('nothing'),
  } as unknown as Route);
  return told;
}

test('a page of the site has its files from the folder, with their types', async () => {
  const sheet = { body: Buffer.from('b{}'), contentType: 'text/css; charset=utf-8' };
  assert.deepEqual(await ask('https://luu.example/goc/_luu/x.css?v=1'), sheet);
  assert.deepEqual(await ask('https://luu.example/goc/khong-co/'), { status: 404, body: '' });
});

test('nothing comes from elsewhere, nor from outside the site', async () => {
  for (const url of ['https://other.example/goc/_luu/x.css', 'https://luu.example/'])
    assert.equal(await ask(url), 'nothing', url);
});

test('a page that does not say its own address is told of', async () => {
  const context = { route: () => Promise.resolve() } as unknown as BrowserContext;
  const other = temporaryFolder({ 'a/index.html': '<html></html>' });
  await assert.rejects(siteFromFolder(context, other, '/a/'), /no canonical link/);
});
