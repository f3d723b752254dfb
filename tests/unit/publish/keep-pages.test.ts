import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { AstroPrerenderer } from 'astro';
import { keepPages } from '#publish/keep-pages.ts';
import type { PageCount } from '#publish/keep-pages.ts';
import { hashFolder } from '#publish/manifest.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** Runs the integration with a prerenderer of three pages, as Astro would. */
async function run(change: (last: string) => void = () => undefined) {
  const folder = temporaryFolder({ 'last/a/index.html': 'a cũ', 'last/b/index.html': 'b cũ' });
  const last = join(folder, 'last');
  const hashes = await hashFolder(last);
  change(last);
  const out = join(folder, 'out');
  const count: PageCount = { pages: 0, rendered: 0, keys: {}, reused: new Map() };
  const keys = new Map([
    ['a/index.html', '1'],
    ['b/index.html', '1'],
  ]);
  const plain = {
    name: 'plain',
    getStaticPaths: () =>
      Promise.resolve([
        { pathname: '/a/', route: { type: 'page' }, cacheKey: '1' },
        { pathname: '/b/', route: { type: 'page' }, cacheKey: '2' },
        { pathname: '/c/', route: { type: 'page' } },
        { pathname: '/404', route: { type: 'page' } },
      ]),
    render: ({ url }: Request) => Promise.resolve(new Response(`${url} mới`)),
  } as unknown as AstroPrerenderer;
  let keeping: AstroPrerenderer | undefined;
  await keepPages(
    { out, base: '/kho/' },
    { folder: last, keys, hashes },
    count,
    () => undefined,
  ).hooks['astro:build:start']?.({
    setPrerenderer: (make: (from: AstroPrerenderer) => AstroPrerenderer) => (keeping = make(plain)),
  } as never);
  const left: string[] = [];
  const bodies: (string | null)[] = [];
  for (const { pathname, route } of (await keeping?.getStaticPaths()) ?? []) {
    left.push(pathname);
    const response = await keeping?.render(new Request(`http://x/kho${pathname}`), {
      routeData: route,
    });
    bodies.push(response instanceof Response && response.body ? await response.text() : null);
  }
  return { last, out, count, left, bodies };
}

describe('keepPages', () => {
  it('hands on pages whose key is the same, and has the others rendered', async () => {
    const { last, out, count, left } = await run();
    assert.deepEqual(left, ['/b/', '/c/', '/404']);
    assert.equal(readFileSync(join(out, 'a/index.html'), 'utf8'), 'a cũ');
    assert.equal(readFileSync(join(out, 'b/index.html'), 'utf8'), 'http://x/kho/b/ mới');
    assert.equal(readFileSync(join(out, 'c/index.html'), 'utf8'), 'http://x/kho/c/ mới');
    assert.equal(readFileSync(join(last, 'b/index.html'), 'utf8'), 'b cũ');
    assert.deepEqual([count.pages, count.rendered], [4, 3]);
    assert.deepEqual(count.keys, { 'a/index.html': '1', 'b/index.html': '2' });
    assert.deepEqual([...count.reused.keys()], ['a/index.html']);
  });

  it('leaves error pages to Astro', async () => {
    const { out, bodies } = await run();
    assert.deepEqual(bodies, [null, null, 'http://x/kho/404 mới']);
    assert.ok(!existsSync(join(out, '404')));
  });

  it('does not copy what it hands on', async () => {
    const { last, out } = await run();
    const file = 'a/index.html';
    assert.equal(statSync(join(out, file)).ino, statSync(join(last, file)).ino);
  });

  it('renders a page anew whose file was changed since it was published', async () => {
    const { out, left } = await run((last) => {
      writeFileSync(join(last, 'a/index.html'), 'sửa tay');
    });
    assert.ok(left.includes('/a/'));
    assert.equal(readFileSync(join(out, 'a/index.html'), 'utf8'), 'http://x/kho/a/ mới');
  });
});
