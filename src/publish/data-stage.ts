import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { DataFile, MadeFile } from './data-writer.ts';
import { sha256 } from './manifest.ts';
import { pageWriter } from './page-writer.ts';
import type { LastSite } from './render-share.ts';

/** Signs of a large file that are written at once. */
const CHUNK = 1 << 20;

/** Where files of open data are put, and what was put there. */
export interface DataStage {
  /** Puts a file: taken over from the last site where nothing of it changed, else made. Throws where it is there. */
  put: (file: DataFile) => Promise<void>;
  made: ReadonlyMap<string, MadeFile>;
  /** Keys by path, for the record of the site. */
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

  const takeOver = (path: string, key: string): boolean => {
    if (last.keys.get(path) !== key) return false;
    const from = join(last.folder, path);
    try {
      const bytes = readFileSync(from);
      const hash = sha256(bytes);
      if (hash !== last.hashes.get(path)) return false;
      pages.link(from, path);
      made.set(path, { bytes: bytes.length, sha256: hash });
      return true;
    } catch {
      return false; // it is gone, so it is made
    }
  };

  const write = async (path: string, text: string | Iterable<string>): Promise<MadeFile> => {
    const target = join(out, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (path.endsWith('.gz')) return packed(target, typeof text === 'string' ? [text] : text);
    if (typeof text !== 'string') return streamed(target, text);
    const bytes = Buffer.from(text);
    writeFileSync(target, bytes, { flag: 'wx' });
    return { bytes: bytes.length, sha256: sha256(bytes) };
  };

  return {
    made,
    keys,
    written: () => written,
    put: async ({ path, text, key }) => {
      if (made.has(path)) throw new Error(`Two data files have the path ${path}`);
      if (key !== undefined) {
        keys[path] = key;
        if (takeOver(path, key)) return;
      }
      made.set(path, await write(path, text()));
      written += 1;
    },
  };
}

/** Writes the pieces of a large text as they come. */
function streamed(path: string, pieces: Iterable<string>): MadeFile {
  const file = openSync(path, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for (const chunk of chunksOf(pieces)) {
      hash.update(chunk);
      for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
      bytes += chunk.length;
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The same, packed with gzip, with no time or name in its head: the same text gives the same bytes. */
async function packed(path: string, pieces: Iterable<string>): Promise<MadeFile> {
  await pipeline(chunksOf(pieces), createGzip(), createWriteStream(path, { flags: 'wx' }));
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
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
