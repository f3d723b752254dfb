import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { PageApp, PagePath } from '#publish/page-app.ts';
import { loadPageApp } from '#publish/page-app.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { tinyBundle } from './tiny-bundle.ts';

describe('loadPageApp', () => {
  const bundle = temporaryFolder();
  let app: PageApp;
  before(async () => {
    await tinyBundle(bundle);
    app = await loadPageApp(bundle);
  });
  const pageAt = async (pathname: string): Promise<PagePath> => {
    for (const batch of app.batches)
      for (const path of await app.pathsOf(batch)) if (path.pathname === pathname) return path;
    return assert.fail(pathname);
  };

  it('knows all pages and endpoints', async () => {
    const found: string[] = [];
    for (const batch of app.batches)
      found.push(...(await app.pathsOf(batch)).map(({ pathname }) => pathname));
    assert.deepEqual(found.sort(), ['/', '/404', '/a/', '/b/0/', '/b/1/', '/feed.xml']);
  });

  it('renders a page with its style sheet, which lies beside', async () => {
    const html = Buffer.from(await app.render(await pageAt('/'))).toString();
    assert.match(html, /Lưu: 2/);
    const [, file = ''] = /href="\/kho\/(.*?\.css)"/.exec(html) ?? [];
    assert.match(readFileSync(join(bundle, 'site', file), 'utf8'), /color:red/);
  });

  /** Renders pages of one route in this order, and counts the requests that Astro was sent. */
  const renderAll = async (pathnames: string[]): Promise<{ html: string[]; requests: number }> => {
    const { Request: Real } = globalThis;
    let requests = 0;
    globalThis.Request = class extends Real {
      constructor(...args: ConstructorParameters<typeof Real>) {
        super(...args);
        requests += 1;
      }
    };
    try {
      const html: string[] = [];
      for (const batch of app.batches) {
        const paths = await app.pathsOf(batch);
        for (const name of pathnames)
          for (const path of paths.filter(({ pathname }) => pathname === name))
            html.push(Buffer.from(await app.render(path)).toString());
      }
      return { html, requests };
    } finally {
      globalThis.Request = Real;
    }
  };

  it('makes one request a route where its pages need none', async () => {
    const { html, requests } = await renderAll(['/b/0/', '/b/1/', '/b/0/']);
    assert.equal(requests, 1);
    assert.equal(html[0], html[2], 'with and without a request the same');
    assert.match(html[1] ?? '', /^<!DOCTYPE html>.*\.css".*<b[^>]*>hai<\/b><script/s);
  });

  it('leaves pages to Astro that ask for their address', async () => {
    const { html, requests } = await renderAll(['/a/', '/a/']);
    assert.equal(requests, 2);
    assert.match(html[1] ?? '', /Đ \/kho\/a\//);
  });

  it('fails where a page fails that is made without a request', async () => {
    await renderAll(['/b/0/']);
    const here = globalThis as { broken?: string };
    here.broken = 'hai'; // the page asks for it
    await assert.rejects(renderAll(['/b/1/']), /Không dựng được/);
    delete here.broken;
  });

  it('fails where a page fails', async () => {
    const page = await pageAt('/a/');
    await assert.rejects(app.render({ ...page, pathname: '/b/' }));
  });
});
