import { resolve } from 'node:path';
import { build } from 'astro';
import { asStep } from './as-step.ts';
import type { PageCount } from './count-pages.ts';
import { countPages } from './count-pages.ts';
import type { Progress } from './run-step.ts';

/** Second step of a build: Astro renders the pages of the project at `root` into the folder of its settings. */
export async function renderPages(
  root: string,
  onProgress: (progress: Progress) => void,
): Promise<PageCount> {
  const count: PageCount = { pages: 0, rendered: 0 };
  await build({ root, logLevel: 'error', integrations: [countPages(count, onProgress)] });
  return count;
}

// the current folder is the build's own (work-folder.ts)
const ROOT = resolve(import.meta.dirname, '../..');
if (import.meta.main) await asStep((_settings, onProgress) => renderPages(ROOT, onProgress));
