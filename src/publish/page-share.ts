import { handOver, readHandOver } from '../markdown/hand-over.ts';
import { keptFollowThrough } from '../markdown/read-follow-through.ts';
import { asStep } from './as-step.ts';
import { loadPageApp } from './page-app.ts';
import type { PageBatch } from './page-batches.ts';
import { lastSite, readPageRecord } from './page-record.ts';
import type { ReadResult } from './read-content.ts';
import { renderShare } from './render-share.ts';

/** What a process that renders pages is told, as JSON in `LUU_PAGES`; which batches, it asks (batch-queue.ts). */
export interface PageWork {
  /** Folder of the bundle. */
  bundle: string;
  /** Folder of the site that is published now. */
  last: string;
  salt: string;
}

if (import.meta.main)
  await asStep(async ({ cache, out }, { ask, onProgress, started, completed }) => {
    const work = JSON.parse(process.env['LUU_PAGES'] ?? '') as PageWork;
    const app = await loadPageApp(work.bundle);
    const record = readPageRecord(cache, work.last, 'pages');
    const last = lastSite(work.last, record, work.salt);
    const { file } = (await started()) as Pick<ReadResult, 'file'>;
    const followThrough = completed().then(() => keptFollowThrough(cache));
    handOver({ ...readHandOver(file), followThrough });
    const next = async (): Promise<PageBatch | undefined> => {
      const place = (await ask(app.batches.length)) as number | undefined;
      return place === undefined ? undefined : app.batches[place];
    };
    return renderShare(app, out, { last, next, onProgress });
  });
