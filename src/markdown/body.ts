import { closeSync, openSync, readSync } from 'node:fs';
import type { RenderedBody } from '../documents/document.ts';
import { checkAllowed } from './allowed-bodies.ts';
import { bodyPlaces, type BodyPlace } from './body-packs.ts';
import { bodyFromText } from './body-text.ts';
import type { LawQuotes } from './law-quotes.ts';

/**
 * Packs held open at a time: those of ten thousand documents are two hundred. Node lets itself open as many files as the system
 * allows, and Windows allows some two thousand.
 */
const MOST_OPEN = 1000;

const known = new Map<string, Map<string, BodyPlace>>();
const open = new Map<string, number>();
let room = Buffer.alloc(1 << 16);

/**
 * The rendered body that `ingest` wrote for a document. Throws where it is missing: ingest has not run. At once: through
 * the thread pool ten small pieces wait longer than they are read.
 */
export function readBody(cacheDir: string, digest: string): RenderedBody {
  return read(cacheDir, digest, (place) =>
    bodyFromText(textAt(place.pack, place.at + place.quotes, place.body)),
  );
}

/** What law pages quote of that body; as above. */
export function readQuotes(cacheDir: string, digest: string): LawQuotes {
  return read(
    cacheDir,
    digest,
    ({ pack, at, quotes }) => JSON.parse(textAt(pack, at, quotes)) as LawQuotes,
  );
}

function read<T>(cacheDir: string, digest: string, take: (place: BodyPlace) => T): T {
  checkAllowed(digest);
  try {
    const place = known.get(cacheDir)?.get(digest);
    if (place) return take(place);
  } catch {
    // its pack was written anew since
  }
  try {
    const places = bodyPlaces(cacheDir);
    known.set(cacheDir, places);
    const place = places.get(digest);
    if (!place) throw new Error('It is in no pack');
    return take(place);
  } catch (cause) {
    throw new Error(`No rendered body ${digest} in ${cacheDir}; run ingest first`, { cause });
  }
}

function textAt(pack: string, at: number, length: number): string {
  if (room.length < length) room = Buffer.alloc(length * 2);
  if (readSync(opened(pack), room, 0, length, at) !== length) throw new Error(`${pack} is cut off`);
  return room.toString('utf8', 0, length);
}

function opened(pack: string): number {
  const before = open.get(pack);
  if (before !== undefined) return before;
  const file = openSync(pack, 'r');
  open.set(pack, file);
  // in the order of their opening
  const [oldest] = open.size > MOST_OPEN ? open : [];
  if (oldest) {
    open.delete(oldest[0]);
    closeSync(oldest[1]);
  }
  return file;
}
