import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageMessage, PageWork } from './page-thread.ts';
import type { PageCount } from './render-share.ts';
import type { Progress, StepOptions } from './run-step.ts';
import { StepError } from './run-step.ts';
import type { Settings } from './settings.ts';
import { settingsAsEnv } from './settings.ts';

/** Fewer documents are done sooner by one thread than by several that all load the pages first. */
const WORTH_THREADS = 500;

/** Renders the pages of what was read into `settings.out`, each thread its share. */
export async function renderPages(
  settings: Settings,
  work: Omit<PageWork, 'share'>,
  { signal, onProgress }: Pick<StepOptions, 'signal' | 'onProgress'> = {},
): Promise<PageCount> {
  signal?.throwIfAborted();
  const of = work.read.documents.length < WORTH_THREADS ? 1 : Math.min(4, availableParallelism());
  const progress: Progress[] = [];
  const tell = (index: number, one: Progress): void => {
    progress[index] = one;
    const sum = (field: keyof Progress): number =>
      progress.reduce((total, part) => total + part[field], 0);
    onProgress?.({ done: sum('done'), all: sum('all') });
  };
  const stop = new AbortController();
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  try {
    return join(
      await Promise.all(
        Array.from({ length: of }, (_, index) =>
          runThread(settings, { ...work, share: { index, of } }, until, (one) => {
            tell(index, one);
          }),
        ),
      ),
    );
  } finally {
    stop.abort();
  }
}

/** One thread; rejects with its fault, or when `signal` stops it. */
function runThread(
  settings: Settings,
  workerData: PageWork,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<PageCount> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('page-thread.ts', import.meta.url), {
      workerData,
      env: { ...process.env, ...settingsAsEnv(settings) },
      // the strings of a page live as long as the page: a large nursery saves a third of the collector's time
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop);
    let count: PageCount | undefined;
    worker.on('message', (message: PageMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else count = message.count;
    });
    worker.on('error', (error: Error) => {
      reject(new StepError(error.stack ?? error.message, { cause: error }));
    });
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (count && code === 0) resolve(count);
      else reject(new StepError(`Luồng dựng trang dừng giữa chừng (${String(code)}).`));
    });
  });
}

/** The counts of all threads as one; throws where two threads made the same page. */
function join(counts: readonly PageCount[]): PageCount {
  const whole: PageCount = { pages: 0, rendered: 0, keys: {}, hashes: new Map() };
  for (const { pages, rendered, keys, hashes } of counts) {
    whole.pages += pages;
    whole.rendered += rendered;
    Object.assign(whole.keys, keys);
    for (const [file, hash] of hashes) {
      if (whole.hashes.has(file))
        throw new Error(`Two threads made ${file}; see src/site/share.ts`);
      whole.hashes.set(file, hash);
    }
  }
  return whole;
}
