import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeFile } from './data-writer.ts';
import { sha256 } from './manifest.ts';
import type { LastSite } from './render-share.ts';

const markOf = ({ size, mtimeMs }: Stats): string => `${String(size)}-${String(mtimeMs)}`;

/**
 * What the record of a site says of the file at `path`: its key, and size and time by which the next build sees that
 * nobody has touched it since, without reading it.
 */
export function recordedKey(path: string, key: string): string {
  return `${markOf(statSync(path))} ${key}`;
}

/**
 * The file of the last site, where it was made with this key and is as it was published; else `null`. Where its time is
 * another (a site that was copied or unpacked) its SHA-256 decides.
 */
export function keptFile(
  { folder, keys, hashes }: LastSite,
  file: string,
  key: string,
): MadeFile | null {
  const recorded = keys.get(file);
  const hash = hashes.get(file);
  if (recorded === undefined || hash === undefined) return null;
  const [mark] = /^\d+-[\d.]+(?= )/.exec(recorded) ?? [''];
  if (recorded !== (mark === '' ? key : `${mark} ${key}`)) return null;
  const path = join(folder, file);
  try {
    const stats = statSync(path);
    if (markOf(stats) !== mark && sha256(readFileSync(path)) !== hash) return null;
    return { bytes: stats.size, sha256: hash };
  } catch {
    return null; // it is gone, so it is made
  }
}
