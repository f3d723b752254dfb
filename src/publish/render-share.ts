import { join } from 'node:path';
import { keptFile, type LastSite, type PlacedFile, recordedKey } from './kept-file.ts';
import type { Manifest } from './manifest.ts';
import { sha256 } from './manifest.ts';
import type { PageApp, PagePath } from './page-app.ts';
import type { PageBatch } from './page-batches.ts';
import { pageFile } from './page-file.ts';
import { pageWriter } from './page-writer.ts';
import type { Progress } from './run-step.ts';

/** Pages of a run, or of one process of it. */
export interface PageCount {
  pages: number;
  /** Those that were rendered in this run. */
  rendered: number;
  /** What the record says of each page that has a `cacheKey` (kept-file.ts), by file. */
  keys: Record<string, string>;
  /** SHA-256 of all files of pages. */
  hashes: Manifest;
}

/** Which pages a process renders, and whom it tells. */
export interface ShareOptions {
  last: LastSite;
  /** Gives the next batch to make; nothing where none is left. */
  next: () => Promise<PageBatch | undefined>;
  onProgress: (progress: Progress) => void;
}

/**
 * Writes the pages of its batches into `out`: those of the last site are handed on where their `cacheKey` is the same
 * and the file is as it was published, the others rendered.
 */
export async function renderShare(
  { pathsOf, render }: Pick<PageApp, 'pathsOf' | 'render'>,
  out: string,
  { last, next, onProgress }: ShareOptions,
): Promise<PageCount> {
  const { write, link } = pageWriter(out);
  const count: PageCount = { pages: 0, rendered: 0, keys: {}, hashes: new Map() };

  const handOn = (file: string, key: string): PlacedFile | null => {
    const kept = keptFile(last, file, key);
    return kept && { ...kept, stats: link(join(last.folder, file), file, kept.stats) };
  };
  const renderNew = async (file: string, path: PagePath): Promise<PlacedFile> => {
    const bytes = await render(path);
    count.rendered += 1;
    return { sha256: sha256(bytes), stats: write(file, bytes) };
  };
  const make = async (path: PagePath): Promise<void> => {
    const file = pageFile(path.pathname, path.route.type);
    if (count.hashes.has(file)) throw new Error(`Two pages have the address ${path.pathname}`);
    count.pages += 1;
    const key = path.cacheKey;
    const placed = (key === undefined ? null : handOn(file, key)) ?? (await renderNew(file, path));
    count.hashes.set(file, placed.sha256);
    if (key !== undefined) count.keys[file] = recordedKey(placed, key);
  };
  for (let batch = await next(); batch !== undefined; batch = await next())
    for (const path of await pathsOf(batch)) {
      await make(path);
      onProgress({ done: count.pages });
    }
  return count;
}
