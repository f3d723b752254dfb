import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { DataFile, MadeFile } from './data-writer.ts';
import { keptFile, type LastSite, recordedKey } from './kept-file.ts';
import { sha256 } from './manifest.ts';
import { pageWriter } from './page-writer.ts';
import { isSameAt } from './same-file.ts';

/** Signs of a large file that are written at once. */
const CHUNK = 1 << 20;

/** Where files of open data are put, and what was put there. */
export interface DataStage {
  /** Puts a file: taken over from the last site where nothing of it changed, else made. Throws where it is there. */
  put: (file: DataFile) => Promise<void>;
  made: ReadonlyMap<string, MadeFile>;
  /** What the record of the site says of each file that has a key, by path (kept-file.ts). */
  keys: Record<string, string>;
  /** Files that were made in this run, not taken over. */
  written: () => number;
}

/** Puts files of open data below `out`, one by one; a large one is never in memory whole. */
export function dataStage(out: string, last: LastSite): DataStage {
  const made = new Map<string, MadeFile>();
  const keys: Record<string, string> = {};
  const pages = pageWriter(out);
  const folders = new Set<string>();
  let written = 0;

  /** Makes a file and gives its SHA-256. */
  const write = async (path: string, text: string | Iterable<string>): Promise<string> => {
    const target = join(out, path);
    // kept of the last site (keep-site.ts); anything else of this name is a fault
    if (isSameAt(target, join(last.folder, path))) unlinkSync(target);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (path.endsWith('.gz')) return packed(target, typeof text === 'string' ? [text] : text);
    if (typeof text !== 'string') return streamed(target, text);
    const bytes = Buffer.from(text);
    writeFileSync(target, bytes, { flag: 'wx' });
    return sha256(bytes);
  };

  return {
    made,
    keys,
    written: () => written,
    put: async ({ path, text, key }) => {
      if (made.has(path)) throw new Error(`Two data files have the path ${path}`);
      const kept = key === undefined ? null : keptFile(last, path, key);
      const placed = kept
        ? { ...kept, stats: pages.link(join(last.folder, path), path, kept.stats) }
        : { sha256: await write(path, text()), stats: statSync(join(out, path)) };
      if (!kept) written += 1;
      made.set(path, { bytes: placed.stats.size, sha256: placed.sha256 });
      if (key !== undefined) keys[path] = recordedKey(placed, key);
    },
  };
}

/** Writes the pieces of a large text as they come. */
function streamed(path: string, pieces: Iterable<string>): string {
  const file = openSync(path, 'wx');
  const hash = createHash('sha256');
  try {
    for (const chunk of chunksOf(pieces)) {
      hash.update(chunk);
      for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** The same, packed with gzip, with no time or name in its head: the same text gives the same bytes. */
async function packed(path: string, pieces: Iterable<string>): Promise<string> {
  await pipeline(chunksOf(pieces), createGzip(), createWriteStream(path, { flags: 'wx' }));
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Small pieces together, so that each write is worth its while. */
function* chunksOf(pieces: Iterable<string>): Generator<Buffer> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield Buffer.from(waiting.join(''));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(waiting.join(''));
}
