import { handOver, readHandOver } from '../markdown/hand-over.ts';
import { keptFollowThrough } from '../markdown/read-follow-through.ts';
import { asStep } from './as-step.ts';
import { loadPageApp } from './page-app.ts';
import { knownBatches } from './known-batches.ts';
import type { PageBatch } from './page-batches.ts';
import { pageGround, type PageGround } from './page-ground.ts';
import { lastSite, readPageRecord } from './page-record.ts';
import type { ReadResult } from './read-content.ts';
import { renderShare, type ShareCount } from './render-share.ts';

/** What a process that renders pages is told, as JSON in `LUU_PAGES`; which batches, it asks (batch-queue.ts). */
export interface PageWork {
  /** Folder of the bundle. */
  bundle: string;
  /** Folder of the site that is published now. */
  last: string;
  salt: string;
}

/** What such a process gives. */
export interface ShareResult extends ShareCount {
  ground: PageGround;
}

if (import.meta.main)
  await asStep(async ({ cache, out }, { ask, onProgress, started, completed }) => {
    const work = JSON.parse(process.env['LUU_PAGES'] ?? '') as PageWork;
    const app = await loadPageApp(work.bundle);
    const record = readPageRecord(cache, work.last, 'pages');
    const last = lastSite(work.last, record, work.salt);
    const { file } = (await started()) as Pick<ReadResult, 'file'>;
    const read = readHandOver(file);
    const followThrough = completed().then(() => keptFollowThrough(cache));
    handOver({ ...read, followThrough });
    const grounding = followThrough.then((groups) => pageGround(read, groups));
    grounding.catch(() => undefined); // it is told below, unless the pages find more to tell
    const before = record?.salt === work.salt ? record.known : undefined;
    // only then is it worth waiting for
    const recorded = before?.ground.read === read.ground ? before : undefined;
    const known = recorded && knownBatches(last, recorded, read, await grounding);
    const next = async (): Promise<PageBatch | undefined> => {
      const place = (await ask(app.batches.length)) as number | undefined;
      return place === undefined ? undefined : app.batches[place];
    };
    const count = await renderShare(app, out, { last, known, next, onProgress });
    return { ...count, ground: await grounding } satisfies ShareResult;
  });
