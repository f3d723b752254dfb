import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bodyPlaces, contentsOf, packFolder, packsOf, writePack } from './body-packs.ts';

/** What has lain half-written this long belongs to no run that still goes on; ms. */
const ABANDONED = 3_600_000;

/**
 * Removes rendered bodies that no document uses any more, so that the cache stays as large as the archive and nothing of a
 * withdrawn document stays in it. A pack that holds such a body is written anew without it.
 */
export function pruneBodies(cacheDir: string, used: ReadonlySet<string>): void {
  const places = bodyPlaces(cacheDir);
  for (const pack of packsOf(cacheDir)) {
    const contents = contentsOf(pack);
    const kept = contents.filter(
      ([digest]) => used.has(digest) && places.get(digest)?.pack === pack,
    );
    if (kept.length > 0 && kept.length === contents.length) continue;
    if (kept.length > 0) {
      const bytes = readFileSync(pack);
      const records = kept.map(([digest, { at, quotes, body }]) => ({
        digest,
        quotes: bytes.subarray(at, at + quotes),
        body: bytes.subarray(at + quotes, at + quotes + body),
      }));
      writePack(cacheDir, records);
    }
    rmSync(pack, { force: true });
  }
  removeStrange(packFolder(cacheDir));
}

/** Removes what is no pack: of runs that were killed, and of former versions, which kept each body in a file of its own. */
function removeStrange(folder: string): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.endsWith('.pack')) continue;
      if (entry.isDirectory() || statSync(path).mtimeMs < Date.now() - ABANDONED)
        rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // no folder, or another run is at it
  }
}
