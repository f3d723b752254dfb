import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import { formatManifest, MANIFEST, parseManifest, sha256 } from './manifest.ts';

/** What the files of a published site were made of: file → its recorded key (kept-file.ts), and the salt of everything else. */
export interface PageRecord {
  salt: string;
  keys: Record<string, string>;
}

// Named for the manifest of the site it tells of, so that a build killed at any moment leaves the right one.
const recordPath = (cache: string, manifest: string): string =>
  join(cache, 'pages', `${sha256(Buffer.from(manifest))}.json`);

/** Keys and hashes of the pages of the site in `out`, where they were made with the same salt; else nothing. */
export function readPageRecord(
  cache: string,
  out: string,
  salt: string,
): { keys: Map<string, string>; hashes: Manifest } {
  const none = { keys: new Map<string, string>(), hashes: new Map<string, string>() };
  try {
    const manifest = readFileSync(join(out, MANIFEST), 'utf8');
    const record = JSON.parse(readFileSync(recordPath(cache, manifest), 'utf8')) as PageRecord;
    if (record.salt !== salt) return none;
    return { keys: new Map(Object.entries(record.keys)), hashes: parseManifest(manifest) };
  } catch {
    // no site, no record, or one that is cut off: all pages are rendered
    return none;
  }
}

/** Writes the record of the site with this manifest; call before the site is put in its place. */
export async function writePageRecord(
  cache: string,
  manifest: Manifest,
  record: PageRecord,
): Promise<void> {
  await mkdir(join(cache, 'pages'), { recursive: true });
  await writeFile(recordPath(cache, formatManifest(manifest)), JSON.stringify(record));
}

/** Removes the records of other manifests; call after the site has been put in its place. */
export async function prunePageRecords(cache: string, manifest: Manifest): Promise<void> {
  const kept = recordPath(cache, formatManifest(manifest));
  for (const name of await readdir(join(cache, 'pages'))) {
    const path = join(cache, 'pages', name);
    if (path !== kept) await rm(path);
  }
}
