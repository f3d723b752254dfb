import { closeSync, openSync, readSync } from 'node:fs';
import type { RenderedBody } from '../documents/document.ts';
import { bodyPlaces, type BodyPlace } from './body-packs.ts';
import { bodyFromText } from './body-text.ts';
import type { LawQuotes } from './law-quotes.ts';

/** Packs held open at a time; some systems allow a process 256 files. */
const MOST_OPEN = 100;

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
  const file = open.get(pack) ?? openSync(pack, 'r');
  // the pack read last goes to the end
  open.delete(pack);
  open.set(pack, file);
  if (open.size > MOST_OPEN)
    for (const [oldest, stale] of [...open].slice(0, 1)) {
      open.delete(oldest);
      closeSync(stale);
    }
  return file;
}
