import { codeKey } from './build-keys.ts';
import type { ReadResult } from './read-content.ts';
import { renderPages } from './render-pages.ts';
import type { StepOptions } from './run-step.ts';
import { runStep } from './run-step.ts';
import type { Settings } from './settings.ts';
import type { DataCount, DataWork } from './write-data.ts';

/** The parts of the work; tests put others in their place. */
export interface BuildSteps {
  code: typeof codeKey;
  read(settings: Settings, options: StepOptions): Promise<ReadResult>;
  /** Bundles the pages into the empty folder `settings.out`. */
  bundle(settings: Settings, options: StepOptions): Promise<unknown>;
  pages: typeof renderPages;
  index(settings: Settings, options: StepOptions): Promise<{ records: number }>;
  /** Writes open data into the site in `settings.out`. */
  data(settings: Settings, work: DataWork, options: StepOptions): Promise<DataCount>;
}

const step =
  <T>(file: string, flags: readonly string[] = []) =>
  (settings: Settings, options: StepOptions): Promise<T> =>
    runStep(new URL(file, import.meta.url), settings, { ...options, flags }) as Promise<T>;

/**
 * The bundler runs beside the reading, and takes 450 MB more than it needs where nobody asks it to be frugal: 300 of them are
 * what its allocator (mimalloc) keeps after use. Its 100 MB of objects all live until it is done, so nothing is searched for
 * before; and it runs too seldom to keep what Node compiled of it.
 */
const FRUGAL = {
  flags: ['--max-semi-space-size=4', '--initial-old-space-size=128', '--max-old-space-size=256'],
  env: {
    MIMALLOC_PURGE_DELAY: '0',
    MIMALLOC_ARENA_EAGER_COMMIT: '0',
    NODE_DISABLE_COMPILE_CACHE: '1',
  },
};

/** Each but the first in a process of its own, whose memory goes back when it is done. */
export const BUILD_STEPS: BuildSteps = {
  code: codeKey,
  // it is still at work when the pages begin. With 8 MB for young objects the bodies that are compared together outlive their
  // collections, and it takes some 100 MB more in most runs; with 24 no less than so
  read: step('./read-content.ts', ['--max-semi-space-size=16']),
  bundle: (settings, options) =>
    step('./bundle-pages.ts', FRUGAL.flags)(settings, { ...options, env: FRUGAL.env }),
  pages: renderPages,
  index: step('./index-site.ts'),
  data: (settings, work, options) =>
    step<DataCount>('./write-data.ts')(settings, {
      ...options,
      env: { LUU_DATA: JSON.stringify(work) },
    }),
};
