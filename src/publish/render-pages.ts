import { availableParallelism } from 'node:os';
import { batchQueue } from './batch-queue.ts';
import type { RecordedBatches } from './known-batches.ts';
import type { PageWork, ShareResult } from './page-share.ts';
import type { ReadResult } from './read-content.ts';
import type { PageCount } from './render-share.ts';
import type { Progress, StepOptions } from './run-step.ts';
import { runStep } from './run-step.ts';
import type { Settings } from './settings.ts';

/** Fewer documents are done sooner by one process than by several that all load the pages first. */
const WORTH_SHARING = 500;

/**
 * Lets a heap grow no more than twofold between collections, and what is new in it take 72 MB: at 10,000 documents 160 MB less a
 * process than with the first left to V8, for a twentieth more time. Nothing new begins among the old: V8 would do that with
 * parts of a page, since what the pages of a batch show lives for a while, and from there they kept most of their page alive until
 * the next full collection. Of 2,500 documents 205 MB grow old instead of 316.
 */
const FLAGS = [
  '--heap-growing-percent=100',
  '--max-semi-space-size=24',
  '--no-allocation-site-pretenuring',
];

/** What is to be rendered. */
export interface RenderWork extends PageWork {
  /** About how many documents there are; decides how many processes share the work. */
  documents: number;
  /** What was read; the processes load their code before it is there. */
  read: Promise<Pick<ReadResult, 'file'>>;
  /** Resolves when what became of tasks is in the cache too. */
  compared: Promise<unknown>;
}

/** The pages of a site, and what the next build is told of them. */
export interface MadePages extends PageCount {
  known?: RecordedBatches | undefined;
}

/**
 * Renders the pages of what was read into `settings.out`, by processes that take batch after batch. Processes rather than threads, as
 * for reading (process-files.ts).
 */
export async function renderPages(
  settings: Settings,
  { read, compared, documents, ...work }: RenderWork,
  { signal, onProgress }: Pick<StepOptions, 'signal' | 'onProgress'> = {},
): Promise<MadePages> {
  const of = documents < WORTH_SHARING ? 1 : Math.min(4, availableParallelism());
  const queue = batchQueue(of);
  const progress: Progress[] = [];
  const tell = (index: number, one: Progress): void => {
    progress[index] = one;
    onProgress?.({ done: progress.reduce((total, { done }) => total + done, 0) });
  };
  const stop = new AbortController(); // where one fails, the others stop
  const until = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]);
  try {
    const counts = await Promise.all(
      Array.from({ length: of }, (_, index) => {
        return runStep(new URL('page-share.ts', import.meta.url), settings, {
          env: { LUU_PAGES: JSON.stringify(work) },
          flags: FLAGS,
          signal: until,
          start: read,
          complete: compared,
          answer: (all) => queue(index, all as number),
          onProgress: (one) => {
            tell(index, one);
          },
        }) as Promise<ShareResult>;
      }),
    );
    return whole(counts);
  } finally {
    stop.abort();
  }
}

/** The counts of all processes as one; throws where two made the same page. */
function whole(counts: readonly ShareResult[]): MadePages {
  const sum: PageCount = { pages: 0, rendered: 0, keys: {}, hashes: new Map() };
  const batches: RecordedBatches['batches'] = {};
  for (const { pages, rendered, keys, hashes, ...one } of counts) {
    sum.pages += pages;
    sum.rendered += rendered;
    Object.assign(sum.keys, keys);
    Object.assign(batches, one.batches);
    for (const [file, hash] of hashes) {
      if (sum.hashes.has(file)) throw new Error(`Two batches made ${file}; see src/site/share.ts`);
      sum.hashes.set(file, hash);
    }
  }
  // all processes have the same
  const ground = counts[0]?.ground;
  return { ...sum, known: ground && { ground, batches } };
}
