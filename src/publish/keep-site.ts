import { spawn } from 'node:child_process';
import { readdirSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordedFiles } from './page-record.ts';
import { isSameAt } from './same-file.ts';
import type { ReplacedSite } from './stage.ts';

/** Of more files it is done by a process of its own: twenty thousand take a second. */
const MANY_FILES = 5000;

/** A site that has been replaced, and the cache with the record of the site that took its place. */
export interface KeepWork extends ReplacedSite {
  cache: string;
}

/**
 * Keeps of a site that has been replaced what the next build can use (`keepSite`). Where there are many `files`, a
 * process does it that outlives this one, so that nobody waits for it.
 */
export function keepForNext(work: KeepWork, files: number): void {
  if (files < MANY_FILES) {
    keepSite(work);
    return;
  }
  spawn(process.execPath, [fileURLToPath(import.meta.url), JSON.stringify(work)], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  }).unref();
}

/**
 * Makes of a site that has been replaced the stage of the next build: of its files those stay that are the same in the
 * new site (hard links) and have a key there, so that a build can hand them on. All else goes, so that nothing lies on
 * the disk that is not published; where that cannot be told or done, all of it.
 */
export function keepSite({ folder, site, next, cache }: KeepWork): void {
  const { pages = [], data = [] } = recordedFiles(cache, site) ?? {};
  const files = new Set([...pages, ...data]);
  // Windows moves no folder that somebody looks into
  if (next !== null && files.size > 0 && process.platform !== 'win32')
    try {
      thinOut(folder, site, files);
      renameSync(folder, next);
      return;
    } catch {
      // what is left of it goes
    }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Leaves in `folder` those of `files` that are the same in `site`, and folders that some of `files` lie in. */
function thinOut(folder: string, site: string, files: ReadonlySet<string>): void {
  const folders = foldersOf(files);
  const isKept = (path: string): boolean =>
    files.has(path) && isSameAt(join(folder, path), join(site, path));
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (!entry.isDirectory()) {
        if (!isKept(path)) unlinkSync(join(folder, path));
      } else if (folders.has(path)) walk(`${path}/`);
      else rmSync(join(folder, path), { recursive: true });
    }
  };
  walk('');
}

/** All folders that files lie in, at any depth. */
function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let at = dirname(file); at !== '.' && !folders.has(at); at = dirname(at)) folders.add(at);
  return folders;
}

if (import.meta.main) keepSite(JSON.parse(process.argv[2] ?? '') as KeepWork);
