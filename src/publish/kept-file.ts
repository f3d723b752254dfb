import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './manifest.ts';

/** The site that is published now, whose files may be used again. */
export interface LastSite {
  folder: string;
  /** What is recorded of each file that has a key, by path. */
  keys: ReadonlyMap<string, string>;
}

/** A file as it was just seen or made. */
export interface PlacedFile {
  /** In hex. */
  sha256: string;
  stats: Stats;
}

const markOf = ({ size, mtimeMs }: Stats): string => `${String(size)}-${String(mtimeMs)}`;

/**
 * What the record of a site says of a file: size and time, by which the next build sees without reading it that nobody
 * has touched it since, its SHA-256 in hex, and its key.
 */
export function recordedKey({ stats, sha256 }: PlacedFile, key: string): string {
  return `${markOf(stats)} ${sha256} ${key}`;
}

/** The key in what is recorded of a file; `null` of one that is not. */
export const keyOf = (recorded: string | undefined): string | null =>
  recorded?.split(' ').slice(2).join(' ') ?? null;

/**
 * The file of the last site, where it was made with this key and is as it was published; else `null`. Where its time is
 * another (a site that was copied or unpacked) its SHA-256 decides.
 */
export function keptFile({ folder, keys }: LastSite, file: string, key: string): PlacedFile | null {
  const recorded = keys.get(file);
  if (recorded === undefined) return null;
  const [mark = '', hash = ''] = recorded.split(' ', 2);
  if (recorded !== `${mark} ${hash} ${key}`) return null;
  const path = join(folder, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return null; // it is gone, so it is made
  if (markOf(stats) !== mark && sha256(readFileSync(path)) !== hash) return null;
  return { sha256: hash, stats };
}
