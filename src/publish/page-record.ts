import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LastSite } from './kept-file.ts';
import type { Manifest } from './manifest.ts';
import type { RecordedBatches } from './known-batches.ts';
import { formatManifest, MANIFEST, sha256 } from './manifest.ts';

/** Files are recorded apart by who makes them, so that a process reads only what is its own. */
export type RecordKind = 'pages' | 'data';

/** What files of a published site were made of. */
export interface PageRecord {
  /** Of everything that is not in a key. */
  salt: string;
  /** What is recorded of each file that has a key (kept-file.ts), by path. */
  keys: Record<string, string>;
  /** Of pages: which of them go together, and what they followed from. */
  known?: RecordedBatches | undefined;
}

// Named for the manifest of the site it tells of, so that a build killed at any moment leaves the right one.
const recordPath = (cache: string, manifest: string | Uint8Array, kind: RecordKind): string =>
  join(cache, 'pages', `${sha256(manifest)}.${kind}.json`);

/** The record of the site in `out`; `null` where there is none. */
export function readPageRecord(cache: string, out: string, kind: RecordKind): PageRecord | null {
  try {
    const manifest = readFileSync(join(out, MANIFEST));
    return JSON.parse(readFileSync(recordPath(cache, manifest, kind), 'utf8')) as PageRecord;
  } catch {
    // no site, no record, or one that is cut off
    return null;
  }
}

/** Files of the site in `out` that have a key; `null` where they are not all recorded. */
export function recordedFiles(cache: string, out: string): Record<RecordKind, string[]> | null {
  const pages = readPageRecord(cache, out, 'pages');
  const data = readPageRecord(cache, out, 'data');
  return pages && data && { pages: Object.keys(pages.keys), data: Object.keys(data.keys) };
}

/** The site in `folder` with what of its record may be used again: nothing where it was made with another salt. */
export function lastSite(folder: string, record: PageRecord | null, salt: string): LastSite {
  return { folder, keys: new Map(record?.salt === salt ? Object.entries(record.keys) : []) };
}

/** Writes the records of the site with this manifest; call before the site is put in its place. */
export async function writePageRecords(
  cache: string,
  manifest: Manifest,
  records: Record<RecordKind, PageRecord>,
): Promise<void> {
  const text = formatManifest(manifest);
  await mkdir(join(cache, 'pages'), { recursive: true });
  for (const kind of ['pages', 'data'] as const)
    await writeFile(recordPath(cache, text, kind), JSON.stringify(records[kind]));
}

/** Removes the records of other manifests; call after the site has been put in its place. */
export async function prunePageRecords(cache: string, manifest: Manifest): Promise<void> {
  const kept = `${sha256(formatManifest(manifest))}.`;
  for (const name of await readdir(join(cache, 'pages')))
    if (!name.startsWith(kept)) await rm(join(cache, 'pages', name));
}
