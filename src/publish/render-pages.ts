import { resolve } from 'node:path';
import { build } from 'astro';
import { handOver } from '../markdown/hand-over.ts';
import { ingest } from '../markdown/ingest.ts';
import { formatProblems } from '../schema/format-problems.ts';
import { asStep } from './as-step.ts';
import type { LastSite, PageCount } from './keep-pages.ts';
import { keepPages } from './keep-pages.ts';
import { readPageRecord } from './page-record.ts';
import type { Progress } from './run-step.ts';
import type { Settings } from './settings.ts';

/**
 * Second step of a build: Astro renders the pages of the project at `root` into the folder of its settings; those that
 * are as in the last site are taken from there.
 */
export async function renderPages(
  root: string,
  settings: Pick<Settings, 'out' | 'base'>,
  last: LastSite,
  onProgress: (progress: Progress) => void,
): Promise<PageCount> {
  const count: PageCount = { pages: 0, rendered: 0, keys: {}, reused: new Map() };
  const integrations = [keepPages(settings, last, count, onProgress)];
  await build({ root, logLevel: 'error', integrations });
  return count;
}

// the current folder is the build's own (work-folder.ts)
const ROOT = resolve(import.meta.dirname, '../..');

if (import.meta.main)
  await asStep(async (settings, onProgress) => {
    const { content, cache, base, today } = settings;
    const read = await ingest({ contentDir: content, cacheDir: cache, base, today });
    // somebody saved a file since the first step
    if (read.problems.some(({ severity }) => severity === 'error'))
      throw new Error(formatProblems(read.problems));
    handOver(read);
    const { LUU_LAST: folder = '', LUU_SALT: salt = '' } = process.env;
    const last = { folder, ...readPageRecord(settings.cache, folder, salt) };
    return renderPages(ROOT, settings, last, onProgress);
  });
