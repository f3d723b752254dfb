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
    for await (const paths of app.routes())
      for (const path of paths) if (path.pathname === pathname) return path;
    return assert.fail(pathname);
  };

  it('knows all pages and endpoints', async () => {
    const found: string[] = [];
    for await (const paths of app.routes()) found.push(...paths.map(({ pathname }) => pathname));
    assert.deepEqual(found.sort(), ['/', '/404', '/a/', '/feed.xml']);
  });

  it('renders a page with its style sheet, which lies beside', async () => {
    const html = Buffer.from(await app.render(await pageAt('/'))).toString();
    assert.match(html, /Lưu: 2/);
    const [, file = ''] = /href="\/kho\/(.*?\.css)"/.exec(html) ?? [];
    assert.match(readFileSync(join(bundle, 'site', file), 'utf8'), /color:red/);
  });

  it('fails where a page fails', async () => {
    const page = await pageAt('/a/');
    await assert.rejects(app.render({ ...page, pathname: '/b/' }));
  });
});
