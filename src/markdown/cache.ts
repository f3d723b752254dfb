import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEntry, Stamp } from './file-entry.ts';

/** What an earlier run knew of each file, by path; empty where it was made by another version of the pipeline. */
export type EntryCache = Map<string, FileEntry>;

interface CacheFile {
  version: string;
  /** When the run began that wrote it, ms. */
  began: number;
  entries: FileEntry[];
}

const NAME = 'ingest.json';

export interface LoadedCache {
  entries: EntryCache;
  began: number;
}

/** Reads the cache; a missing, broken or outdated one is empty. */
export function loadCache(cacheDir: string, version: string): LoadedCache {
  try {
    const file = JSON.parse(readFileSync(join(cacheDir, NAME), 'utf8')) as CacheFile;
    if (file.version === version)
      return {
        entries: new Map(file.entries.map((entry) => [entry.file, entry])),
        began: file.began,
      };
  } catch {
    // no cache, or one that was cut off: everything is read again
  }
  return { entries: new Map(), began: 0 };
}

/** Writes the cache beside the old one and puts it in its place at once. */
export function saveCache(
  cacheDir: string,
  version: string,
  began: number,
  entries: readonly FileEntry[],
): void {
  mkdirSync(cacheDir, { recursive: true });
  const path = join(cacheDir, NAME);
  const file: CacheFile = { version, began, entries: [...entries] };
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(file));
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * True where a file is certainly as it was when the cached run read it: same size, times and inode, and last changed
 * clearly before that run began, since two writes within one tick of the clock bear one time.
 */
export function isUnchanged(now: Stamp, before: Stamp, began: number): boolean {
  return (
    now.size === before.size &&
    now.modified === before.modified &&
    now.changed === before.changed &&
    now.inode === before.inode &&
    now.changed < began - 50
  );
}
