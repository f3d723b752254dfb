import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEntry, Stamp } from './file-entry.ts';
import type { StoredFacts } from './stored-facts.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** What an earlier run knew of each file, by path; empty where it was made by another version of the pipeline. */
export type EntryCache = Map<string, FileEntry>;

/** First line of the file; of the others two are an entry: the line of `KeptEntry`, then its facts as they were stored. */
interface CacheHead {
  version: string;
  /** When the run began that wrote it, ms. */
  began: number;
  count: number;
}

/** An entry without the bytes of its facts. */
type KeptEntry = Omit<FileEntry, 'rendered'> & {
  rendered: ({ digest: string } & Omit<StoredFacts, 'json'>) | null;
};

const NAME = 'ingest.json';

export interface LoadedCache {
  entries: EntryCache;
  began: number;
}

/** Entries written at a time: ten thousand as one text take half as long again, and 100 MB more. */
const BATCH = 100;
const LINE_END = 10;

/** Reads the cache; a missing, broken or outdated one is empty. */
export function loadCache(cacheDir: string, version: string): LoadedCache {
  try {
    const lines = linesOf(readFileSync(join(cacheDir, NAME)));
    const head = JSON.parse(textOf(lines.next().value)) as CacheHead;
    if (head.version !== version) return { entries: new Map(), began: 0 };
    const entries: EntryCache = new Map();
    for (const line of lines) {
      const { rendered, ...entry } = JSON.parse(textOf(line)) as KeptEntry;
      const json = lines.next().value;
      if (!json) break; // it was cut off
      const facts = rendered && { json, words: rendered.words, passages: rendered.passages };
      entries.set(entry.file, {
        ...entry,
        rendered: rendered && facts && { digest: rendered.digest, facts },
      });
    }
    if (entries.size === head.count) return { entries, began: head.began };
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
  const own = `${path}.${process.pid}`;
  const file = openSync(own, 'w');
  try {
    const head: CacheHead = { version, began, count: entries.length };
    writeFileSync(file, `${JSON.stringify(head)}\n`);
    for (let at = 0; at < entries.length; at += BATCH) {
      const some = entries.slice(at, at + BATCH);
      writeFileSync(file, Buffer.concat(some.flatMap(linesFor)));
    }
  } finally {
    closeSync(file);
  }
  renameSync(own, path);
}

const END = Buffer.from('\n');
const NONE = Buffer.alloc(0);

function linesFor({ rendered, ...entry }: FileEntry): Uint8Array[] {
  const { json, ...facts } = rendered?.facts ?? { json: NONE, words: 0, passages: [] };
  const kept: KeptEntry = { ...entry, rendered: rendered && { digest: rendered.digest, ...facts } };
  return [utf8Bytes(JSON.stringify(kept)), END, json, END];
}

const textOf = (line: Buffer | undefined): string => line?.toString() ?? '';

function* linesOf(bytes: Buffer): Generator<Buffer, undefined> {
  let from = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
    yield bytes.subarray(from, end);
    from = end + 1;
  }
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
