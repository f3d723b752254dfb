// A thread that renders its share of the pages.
import { parentPort, workerData } from 'node:worker_threads';
import { handOver } from '../markdown/hand-over.ts';
import type { Ingested } from '../markdown/ingested.ts';
import { type Share, takeShare } from '../site/share.ts';
import { loadPageApp } from './page-app.ts';
import { readPageRecord } from './page-record.ts';
import type { PageCount } from './render-share.ts';
import { renderShare } from './render-share.ts';
import type { Progress } from './run-step.ts';
import { readSettings } from './settings.ts';

/** What a thread is started with. */
export interface PageWork {
  share: Share;
  read: Ingested;
  /** Folder of the bundle. */
  bundle: string;
  /** Folder of the site that is published now. */
  last: string;
  salt: string;
}

/** What a thread tells. */
export type PageMessage =
  { kind: 'progress'; progress: Progress } | { kind: 'result'; count: PageCount };

const { share, read, bundle, last: folder, salt } = workerData as PageWork;
const tell = (message: PageMessage): void => parentPort?.postMessage(message);
const settings = readSettings(process.env);
takeShare(share);
handOver(read);
const app = await loadPageApp(bundle);
const last = { folder, ...readPageRecord(settings.cache, folder, salt) };
let told = -Infinity;
const count = await renderShare(app, settings.out, last, (progress) => {
  // ten times a second is enough for a person
  if (performance.now() - told < 100) return;
  told = performance.now();
  tell({ kind: 'progress', progress });
});
tell({ kind: 'result', count });
