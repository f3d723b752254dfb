import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleDesk } from './bundle-desk.ts';

/** The bundle of the pages of editors, as it lies in the cache. */
export interface StoredDesk {
  folder: string;
  /** Changes with what is in it, so that browsers may keep it: `3f9ac0d2e1b4`. */
  hash: string;
  files: string[];
}

interface Stored extends Omit<StoredDesk, 'folder'> {
  sources: string[];
  /** Of the sources and of the packages that they were bundled with. */
  made: string;
}

/**
 * The bundle of the pages of editors, made where one of the files it is made of has changed, or a package. Most
 * changes of the code are none of it. Call only while holding the lock of the cache.
 */
export async function storedDesk(cache: string, root: string): Promise<StoredDesk> {
  const folder = join(cache, 'desk');
  const record = join(folder, 'desk.json');
  if (existsSync(record)) {
    const stored = JSON.parse(await readFile(record, 'utf8')) as Stored;
    if (stored.made === (await hashOf(root, stored.sources))) return { ...stored, folder };
  }
  const fresh = join(cache, 'desk-new');
  await rm(fresh, { recursive: true, force: true }); // of a build that was killed
  await mkdir(fresh, { recursive: true });
  const { files, sources } = await bundleDesk(root, fresh);
  const made = await hashOf(root, sources);
  const hash = (await hashOf(fresh, files)).slice(0, 12);
  const stored: Stored = { hash, files, sources, made };
  await writeFile(join(fresh, 'desk.json'), JSON.stringify(stored));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return { folder, hash, files };
}

/** What says how they are bundled, besides the files that are. */
const MADE_BY = [
  'package.json',
  'package-lock.json',
  'src/publish/bundle-desk.ts',
  'src/site/desk-script.ts',
];

/** Hash of files below a folder, and of what they are made by where that is there; a file that is gone counts as empty. */
async function hashOf(folder: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...paths, ...MADE_BY]) {
    const bytes = await readFile(join(folder, path)).catch(() => '');
    hash.update(`\0${path}\0`).update(bytes);
  }
  return hash.digest('hex');
}
