import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import type { Settings } from './settings.ts';

/**
 * Hash of everything but the documents that pages are made of: code, settings, packages, reference lists, today.
 * `root` is the project's folder.
 */
export async function buildSalt(root: string, settings: Settings): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([settings.site, settings.base, settings.today, process.version]));
  const add = async (folder: string, path: string): Promise<void> => {
    hash.update(`\0${path}\0`).update(await readFile(join(folder, path)));
  };
  for (const folder of [join(root, 'src'), join(settings.content, 'reference')])
    if (existsSync(folder)) for (const path of await listFiles(folder)) await add(folder, path);
  for (const path of ['astro.config.mjs', 'package-lock.json'])
    if (existsSync(join(root, path))) await add(root, path);
  return hash.digest('hex');
}

/**
 * Astro keeps rendered pages by their `cacheKey`. They may be used again only when the last build came to its end
 * (a killed one leaves new pages under old keys) and had the same salt. Gives what records that this one has ended.
 */
export async function guardPageCache(
  folder: string,
  salt: string,
): Promise<{ reused: boolean; keep: () => Promise<void> }> {
  const state = join(folder, 'luu-salt.txt');
  const last = await readFile(state, 'utf8').catch(() => null);
  await rm(state, { force: true });
  const reused = last === salt;
  if (!reused) await rm(join(folder, 'incremental-build.json'), { force: true });
  const keep = async (): Promise<void> => {
    await mkdir(folder, { recursive: true });
    await writeFile(state, salt);
  };
  return { reused, keep };
}
