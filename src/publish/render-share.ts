import { join } from 'node:path';
import { allowBodies } from '../markdown/allowed-bodies.ts';
import { bodyName, keyNaming, namedBodies } from '../site/cache-key.ts';
import { keptFile, keyOf, type LastSite, type PlacedFile, recordedKey } from './kept-file.ts';
import type { KnownBatch, RecordedBatches } from './known-batches.ts';
import type { Manifest } from './manifest.ts';
import { sha256 } from './manifest.ts';
import type { PageApp, PagePath } from './page-app.ts';
import type { PageBatch } from './page-batches.ts';
import { pageFile } from './page-file.ts';
import { pageWriter } from './page-writer.ts';
import type { Progress } from './run-step.ts';

/** What is recorded of a page without a key, beside the bodies that it read: it is known again with its batch only. */
const NO_KEY = '-';

/** Pages of a run, or of one process of it. */
export interface PageCount {
  pages: number;
  /** Those that were rendered in this run. */
  rendered: number;
  /** What the record says of each page (kept-file.ts), by file. */
  keys: Record<string, string>;
  /** SHA-256 of all files of pages. */
  hashes: Manifest;
}

/** The same of one process, with the files of its batches. */
export interface ShareCount extends PageCount {
  batches: RecordedBatches['batches'];
}

/** A page as it stands in the new site, with the key to record of it. */
interface MadePage extends PlacedFile {
  file: string;
  key: string;
}

/** Which pages a process renders, and whom it tells. */
export interface ShareOptions {
  last: LastSite;
  /** Of which batches the pages need not be reckoned. */
  known?: KnownBatch | undefined;
  /** Gives the next batch to make; nothing where none is left. */
  next: () => Promise<PageBatch | undefined>;
  onProgress: (progress: Progress) => void;
}

/**
 * Writes the pages of its batches into `out`: those of the last site are handed on where their `cacheKey` is the same, or the
 * whole batch is known, and the file is as it was published; the others are rendered.
 */
export async function renderShare(
  { pathsOf, render }: Pick<PageApp, 'pathsOf' | 'render'>,
  out: string,
  { last, known = () => null, next, onProgress }: ShareOptions,
): Promise<ShareCount> {
  const { write, link } = pageWriter(out);
  const count: ShareCount = { pages: 0, rendered: 0, keys: {}, batches: {}, hashes: new Map() };

  /** Hands on the file of the last site, where it was made with this key and is as it was published. */
  const handOn = (file: string, key: string): MadePage | null => {
    const kept = keptFile(last, file, key);
    if (!kept) return null;
    return {
      file,
      key,
      sha256: kept.sha256,
      stats: link(join(last.folder, file), file, kept.stats),
    };
  };
  const renderNew = async (file: string, path: PagePath): Promise<MadePage> => {
    const named = new Set(namedBodies(path.cacheKey ?? NO_KEY));
    allowBodies((digest) => {
      const name = bodyName(digest);
      if (path.cacheKey === undefined) named.add(name);
      return named.has(name);
    });
    const bytes = await render(path);
    count.rendered += 1;
    const key = path.cacheKey ?? keyNaming(NO_KEY, named);
    return { file, key, sha256: sha256(bytes), stats: write(file, bytes) };
  };
  const tell = ({ file, key, ...placed }: MadePage): void => {
    count.hashes.set(file, placed.sha256);
    count.keys[file] = recordedKey(placed, key);
    count.pages += 1;
    onProgress({ done: count.pages });
  };
  /** Hands on the files of a batch that is known; false where one of them is not as it was published. */
  const handOnAll = (files: readonly string[]): boolean => {
    const kept: MadePage[] = [];
    for (const file of files) {
      const page = handOn(file, keyOf(last.keys.get(file)) ?? '');
      if (!page) return false;
      kept.push(page);
    }
    kept.forEach(tell);
    return true;
  };
  const make = async (batch: PageBatch): Promise<string[]> => {
    allowBodies(() => false);
    const paths = await pathsOf(batch);
    const files: string[] = [];
    for (const path of paths) {
      const file = pageFile(path.pathname, path.route.type);
      if (count.hashes.has(file)) throw new Error(`Two pages have the address ${path.pathname}`);
      const kept = path.cacheKey === undefined ? null : handOn(file, path.cacheKey);
      tell(kept ?? (await renderNew(file, path)));
      files.push(file);
    }
    return files;
  };
  for (let batch = await next(); batch !== undefined; batch = await next()) {
    const files = known(batch);
    count.batches[batch.name] = files && handOnAll(files) ? [...files] : await make(batch);
  }
  return count;
}
