import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';

/** What is kept of a rendered document, as bytes. */
export interface BodyRecord {
  digest: string;
  /** `LawQuotes` as JSON. */
  quotes: Uint8Array;
  /** Of `bodyText`. */
  body: Uint8Array;
}

/** Where a record lies: its quotes from `at` on, the body behind them; in bytes. */
export interface BodyPlace {
  /** Path of the pack. */
  pack: string;
  at: number;
  quotes: number;
  body: number;
}

type Contents = [digest: string, quotes: number, body: number][];

/** First bytes of a pack: the length of its contents as a decimal. */
const HEAD = 12;
const ENDING = '.pack';

/** Folder of the packs. */
export const packFolder = (cacheDir: string): string => join(cacheDir, 'html');

/**
 * Keeps rendered documents, some dozens in one file: ten thousand files take longer to make than to fill. The file has its
 * name only when it is whole, so that a run killed at any moment leaves none that cannot be read.
 */
export function writePack(cacheDir: string, records: readonly BodyRecord[]): void {
  if (records.length === 0) return;
  const contents: Contents = records.map(({ digest, quotes, body }) => [
    digest,
    quotes.length,
    body.length,
  ]);
  const list = Buffer.from(JSON.stringify(contents));
  const head = Buffer.from(String(list.length).padEnd(HEAD));
  const parts = [head, list, ...records.flatMap(({ quotes, body }) => [quotes, body])];
  const path = join(packFolder(cacheDir), randomUUID());
  fs.mkdirSync(packFolder(cacheDir), { recursive: true });
  fs.writeFileSync(path, Buffer.concat(parts));
  fs.renameSync(path, path + ENDING);
}

/** All records of the cache by digest; of two with one digest, which are the same, one. */
export function bodyPlaces(cacheDir: string): Map<string, BodyPlace> {
  const places = new Map<string, BodyPlace>();
  for (const pack of packsOf(cacheDir))
    for (const [digest, place] of contentsOf(pack)) places.set(digest, place);
  return places;
}

/** Paths of all packs. */
export function packsOf(cacheDir: string): string[] {
  const folder = packFolder(cacheDir);
  try {
    const names = fs.readdirSync(folder).filter((name) => name.endsWith(ENDING));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return []; // nothing was rendered yet
  }
}

/** What lies in a pack; nothing where it is damaged. */
export function contentsOf(pack: string): [digest: string, place: BodyPlace][] {
  const file = fs.openSync(pack, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    fs.readSync(file, head, 0, HEAD, 0);
    const list = Buffer.alloc(Number(head.toString()));
    fs.readSync(file, list, 0, list.length, HEAD);
    let at = HEAD + list.length;
    const found = (JSON.parse(list.toString()) as Contents).map(
      ([digest, quotes, body]): [string, BodyPlace] => {
        const place = { pack, at, quotes, body };
        at += quotes + body;
        return [digest, place];
      },
    );
    return at === fs.fstatSync(file).size ? found : [];
  } catch {
    return []; // a power cut may leave a name without its bytes
  } finally {
    fs.closeSync(file);
  }
}
