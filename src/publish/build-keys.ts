import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';
import type { Settings } from './settings.ts';

/** Hash of all that the code of the pages is made of; `root` is the project's folder. */
export async function codeKey(root: string, { site, base, preview }: Settings): Promise<string> {
  const files = listFiles(join(root, 'src')).map((path) => `src/${path}`);
  const others = ['astro.config.mjs', 'package-lock.json'];
  const parts = JSON.stringify([site, base, preview, process.version]);
  return hashOf(root, [...files, ...others.filter((path) => existsSync(join(root, path)))], parts);
}

/**
 * Hash of everything but the documents that pages are made of: their code, the reference lists, today, preview or not. Pages with
 * another salt are never used again.
 */
export async function pageSalt(
  code: string,
  { content, today, preview }: Settings,
): Promise<string> {
  const lists = join(content, 'reference');
  const parts = [code, today, ...(preview ? ['preview'] : [])];
  return hashOf(lists, existsSync(lists) ? listFiles(lists) : [], parts.join('\0'));
}

async function hashOf(folder: string, paths: readonly string[], others: string): Promise<string> {
  const hash = createHash('sha256').update(others);
  for (const path of paths) hash.update(`\0${path}\0`).update(await readFile(join(folder, path)));
  return hash.digest('hex');
}
