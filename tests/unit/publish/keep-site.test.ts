import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { keepForNext, keepSite } from '#publish/keep-site.ts';
import { writeManifest } from '#publish/manifest.ts';
import { writePageRecords } from '#publish/page-record.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const skip = process.platform === 'win32' && 'nothing is kept there';

/** A site with the files `now`, linked from the replaced one where that has the same text, and its record. */
async function replaced(
  before: Record<string, string>,
  now: Record<string, string>,
  keyed: string[],
) {
  const folder = temporaryFolder(
    Object.fromEntries(Object.entries(before).map(([file, text]) => [`gone/${file}`, text])),
  );
  const gone = join(folder, 'gone');
  const site = join(folder, 'dist');
  const next = join(folder, 'next');
  const cache = join(folder, 'cache');
  for (const [file, text] of Object.entries(now)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    if (before[file] === text) linkSync(join(gone, file), join(site, file));
    else writeFileSync(join(site, file), text);
  }
  const manifest = await writeManifest(site);
  const data = keyed.filter((file) => file.endsWith('.json'));
  const pages = keyed.filter((file) => !file.endsWith('.json'));
  const keys = (files: string[]) => Object.fromEntries(files.map((file) => [file, 'k']));
  await writePageRecords(cache, manifest, {
    pages: { salt: '', keys: keys(pages) },
    data: { salt: '', keys: keys(data) },
  });
  const list = (): string[] => readdirSync(next, { recursive: true }).map(String).sort();
  return { work: { folder: gone, site, next, cache }, list };
}

describe('keepSite', { skip }, () => {
  it('keeps what is the same in the new site and can be handed on, and folders for the rest', async () => {
    const before = { 'a/index.html': '1', 'a/x.json': '1', 'b/index.html': '1', 'style.css': '1' };
    const now = { ...before, 'b/index.html': '2' };
    const { work, list } = await replaced(before, now, [
      'a/index.html',
      'a/x.json',
      'b/index.html',
    ]);
    keepSite(work);
    assert.deepEqual(list(), ['a', 'a/index.html', 'a/x.json', 'b']);
    assert.ok(!existsSync(work.folder));
    const inode = (folder: string): number => statSync(join(folder, 'a/index.html')).ino;
    assert.equal(inode(work.next), inode(work.site));
  });

  it('keeps nothing of what is withdrawn, not even its folder', async () => {
    const before = {
      'a/index.html': 'a',
      'a/rut.md': 'CANARY',
      'a/rut/index.html': 'CANARY',
      'rut/y/index.html': 'CANARY',
    };
    const { work, list } = await replaced(before, { 'a/index.html': 'a' }, ['a/index.html']);
    keepSite(work);
    assert.deepEqual(list(), ['a', 'a/index.html']);
  });

  it('keeps no copies: what they are of may have changed', async () => {
    const { work, list } = await replaced({ 'a/x': '1' }, { 'a/x': '1' }, ['a/x']);
    rmSync(join(work.folder, 'a/x'));
    copyFileSync(join(work.site, 'a/x'), join(work.folder, 'a/x'));
    keepSite(work);
    assert.deepEqual(list(), ['a']);
  });

  it('removes all of it where the new site has no record, or no name for it', async () => {
    for (const change of [{ cache: 'nowhere' }, { next: null }]) {
      const { work } = await replaced({ x: '1' }, { x: '1' }, ['x']);
      keepSite({ ...work, ...change });
      assert.ok(!existsSync(work.folder));
      assert.ok(!existsSync(work.next));
    }
  });

  it('keeps nothing where the next build has taken the folder away', async () => {
    const { work } = await replaced({ x: '1' }, { x: '1' }, ['x']);
    renameSync(work.folder, join(work.folder, '../taken'));
    keepSite(work);
    assert.ok(!existsSync(work.next));
  });
});

describe('keepForNext', { skip }, () => {
  it('lets nobody wait where there are many files, and keeps the same', async () => {
    const { work, list } = await replaced({ x: '1', y: '1' }, { x: '1', y: '2' }, ['x', 'y']);
    keepForNext(work, 20_000);
    assert.ok(existsSync(join(work.folder, 'y')), 'it was done here');
    for (let wait = 0; !existsSync(work.next) && wait < 100; wait++) await setTimeout(50);
    assert.deepEqual(list(), ['x']);
    keepForNext({ ...work, folder: work.next }, 1);
    assert.ok(existsSync(work.next));
  });
});
