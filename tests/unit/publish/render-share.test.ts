import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { allowBodies, checkAllowed } from '#markdown/allowed-bodies.ts';
import { keyOf, recordedKey } from '#publish/kept-file.ts';
import type { KnownBatch } from '#publish/known-batches.ts';
import { sha256 } from '#publish/manifest.ts';
import type { PageApp, PagePath } from '#publish/page-app.ts';
import type { PageBatch } from '#publish/page-batches.ts';
import { renderShare } from '#publish/render-share.ts';
import { bodyName, keyNaming, namedBodies } from '#site/cache-key.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const page = (pathname: string, cacheKey?: string): PagePath =>
  ({ pathname, route: { type: 'page' }, cacheKey }) as PagePath;

/** An app of the given pages whose text is their address. */
const appOf = (pages: PagePath[]): Pick<PageApp, 'pathsOf' | 'render'> => ({
  pathsOf: () => Promise.resolve(pages),
  render: ({ pathname }) => Promise.resolve(Buffer.from(`${pathname} mới`)),
});

/** Gives that many batches. */
const batches = (left: number) => () =>
  Promise.resolve(
    left-- > 0 ? ({ name: 'pages', share: { index: 0, of: 1 } } as PageBatch) : undefined,
  );

/** What is to be recorded of a file. */
const recorded = (folder: string, file: string, key: string): string => {
  const path = join(folder, file);
  return recordedKey({ stats: statSync(path), sha256: sha256(readFileSync(path)) }, key);
};

/** Renders three pages beside a last site of two. */
async function run(change: (last: string) => void = () => undefined, known?: KnownBatch) {
  const folder = temporaryFolder({ 'last/a/index.html': 'a cũ', 'last/b/index.html': 'b cũ' });
  const last = join(folder, 'last');
  const keys = new Map(
    ['a/index.html', 'b/index.html'].map((file) => [file, recorded(last, file, '1')]),
  );
  change(last);
  const out = join(folder, 'out');
  const app = appOf([page('/a/', '1'), page('/b/', '2'), page('/c/')]);
  const told: number[] = [];
  const count = await renderShare(app, out, {
    last: { folder: last, keys },
    known,
    next: batches(1),
    onProgress: ({ done }) => told.push(done),
  });
  const text = (file: string): string => readFileSync(join(out, file), 'utf8');
  return { last, out, count, told, text };
}

describe('renderShare', () => {
  afterEach(() => {
    allowBodies(() => true);
  });

  it('hands on pages whose key is the same, and renders the others', async () => {
    const { last, out, count, told, text } = await run();
    assert.equal(text('a/index.html'), 'a cũ');
    assert.equal(text('b/index.html'), '/b/ mới');
    assert.equal(text('c/index.html'), '/c/ mới');
    assert.equal(readFileSync(join(last, 'b/index.html'), 'utf8'), 'b cũ');
    assert.deepEqual([count.pages, count.rendered], [3, 2]);
    assert.deepEqual(count.keys, {
      'a/index.html': recorded(out, 'a/index.html', '1'),
      'b/index.html': recorded(out, 'b/index.html', '2'),
      'c/index.html': recorded(out, 'c/index.html', '-'),
    });
    assert.deepEqual(count.batches, { pages: ['a/index.html', 'b/index.html', 'c/index.html'] });
    assert.deepEqual(told, [1, 2, 3]);
  });

  it('gives the hash of every file, handed on or rendered', async () => {
    const { out, count } = await run();
    for (const [file, hash] of count.hashes)
      assert.equal(hash, sha256(readFileSync(join(out, file))), file);
    assert.equal(count.hashes.size, 3);
  });

  it('hands on a batch that is known without asking for its pages', async () => {
    const files = ['a/index.html', 'b/index.html'];
    const { out, count, told, text } = await run(undefined, () => files);
    assert.equal(text('b/index.html'), 'b cũ');
    assert.deepEqual([count.pages, count.rendered, told], [2, 0, [1, 2]]);
    assert.deepEqual(
      count.keys,
      Object.fromEntries(files.map((file) => [file, recorded(out, file, '1')])),
    );
    assert.deepEqual(count.batches, { pages: files });
  });

  it('makes the whole of a known batch where a file is not as it was published', async () => {
    const { count, text } = await run(
      (last) => {
        writeFileSync(join(last, 'b/index.html'), 'sửa tay');
      },
      () => ['a/index.html', 'b/index.html'],
    );
    assert.equal(text('b/index.html'), '/b/ mới');
    assert.deepEqual([count.pages, count.rendered], [3, 2]);
  });

  it('lets a page with a key show the bodies that it names, and remembers what one without has shown', async () => {
    const digest = '0123456789abcdef0123456789abcdef';
    const show = (paths: PagePath[], named = digest) =>
      renderShare(
        {
          pathsOf: () => Promise.resolve(paths),
          render: () => {
            checkAllowed(named);
            return Promise.resolve(Buffer.from(''));
          },
        },
        temporaryFolder(),
        { last: { folder: '', keys: new Map() }, next: batches(1), onProgress: () => undefined },
      );
    const key = keyNaming('k', [bodyName(digest)]);
    await show([page('/a/', key)]);
    await assert.rejects(show([page('/a/', 'k')]), /The body/u);
    const { keys } = await show([page('/a/')]);
    assert.deepEqual(namedBodies(keyOf(keys['a/index.html']) ?? ''), [bodyName(digest)]);
    const early = {
      pathsOf: () => {
        checkAllowed(digest);
        return Promise.resolve([]);
      },
      render: () => Promise.resolve(Buffer.from('')),
    };
    await assert.rejects(
      renderShare(early, temporaryFolder(), {
        last: { folder: '', keys: new Map() },
        next: batches(1),
        onProgress: () => undefined,
      }),
      /before it is rendered/u,
    );
  });

  it('does not copy what it hands on', async () => {
    const { last, out } = await run();
    const file = 'a/index.html';
    assert.equal(statSync(join(out, file)).ino, statSync(join(last, file)).ino);
  });

  it('renders a page anew whose file was changed since it was published', async () => {
    const { text } = await run((last) => {
      writeFileSync(join(last, 'a/index.html'), 'sửa tay');
    });
    assert.equal(text('a/index.html'), '/a/ mới');
  });

  it('refuses two pages with one address', async () => {
    const nothing = { folder: '', keys: new Map() };
    const render = (app: ReturnType<typeof appOf>, count: number) =>
      renderShare(app, temporaryFolder(), {
        last: nothing,
        next: batches(count),
        onProgress: () => undefined,
      });
    await assert.rejects(render(appOf([page('/a/'), page('/a')]), 1), /\/a/);
    await assert.rejects(render(appOf([page('/a/')]), 2), /\/a/);
    assert.equal((await render(appOf([page('/a/')]), 0)).pages, 0);
  });
});
