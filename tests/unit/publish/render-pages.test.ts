import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { renderPages } from '#publish/render-pages.ts';

/** A project of one page; it lies below this one, where packages are found. */
function tinyProject(): string {
  mkdirSync('.luu', { recursive: true });
  const root = mkdtempSync(resolve('.luu/tiny-'));
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/index.astro'), '<p>Lưu: {1 + 1}</p>');
  writeFileSync(join(root, 'astro.config.mjs'), 'export default { cacheDir: "cache" };');
  return root;
}

describe('renderPages', () => {
  it('renders a project and counts its pages', async () => {
    const root = tinyProject();
    const heard: number[] = [];
    const count = await renderPages(
      root,
      { out: join(root, 'dist'), base: '/' },
      { folder: '', keys: new Map(), hashes: new Map() },
      ({ done, all }) => heard.push(done, all),
    );
    assert.deepEqual(count, { pages: 1, rendered: 1, keys: {}, reused: new Map() });
    assert.deepEqual(heard, [1, 1]);
    assert.match(readFileSync(join(root, 'dist/index.html'), 'utf8'), /Lưu: 2/);
  });
});
