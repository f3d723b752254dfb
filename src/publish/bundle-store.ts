import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { moveFolder } from './move-folder.ts';

/** What lies in the folder of a bundle. */
export const BUNDLE_FILES = {
  /** Code of the pages, as modules for Node. */
  code: 'code',
  /** Module in the folder of the code that renders a component (render-component.ts). */
  renderer: 'render-component.mjs',
  /** Module beside it that tells the paths of a route: Astro's own. */
  paths: 'static-paths.mjs',
  /** Files of the site that pages load: styles, scripts, fonts. */
  site: 'site',
  /** A `BundleRecord`; written last but one, so that a bundle with it is whole. */
  record: 'bundle.json',
} as const;

/** What a bundle has to know to run without Astro's build. */
export interface BundleRecord {
  /** Name of the module that exports the app, in the folder of the code. */
  entry: string;
  /** Style sheets of each page, by Astro's key of the page. */
  pages: [key: string, styles: unknown[]][];
}

/**
 * Folder in `cache` of the bundle with this key (build-keys.ts); where there is none, `make` fills an empty folder for
 * it. Documents are not part of a bundle, so a clerk's change finds it made. Call only while holding the lock of the
 * cache.
 */
export async function storedBundle(
  cache: string,
  key: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const parent = join(cache, 'bundles');
  const folder = join(parent, key);
  if (existsSync(folder)) return folder;
  const fresh = join(parent, 'new');
  await rm(fresh, { recursive: true, force: true, maxRetries: 10 }); // of a build that was killed
  await mkdir(fresh, { recursive: true });
  await make(fresh);
  await moveFolder(fresh, folder);
  for (const name of await readdir(parent))
    if (name !== key)
      await rm(join(parent, name), { recursive: true, force: true, maxRetries: 10 });
  return folder;
}
