import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadVerdicts } from '../documents/follow-through/load-verdicts.ts';
import { loadReference } from '../documents/reference.ts';
import { writeHandOver } from '../markdown/hand-over.ts';
import { ingest } from '../markdown/ingest.ts';
import type { Ingested } from '../markdown/ingested.ts';
import { readFollowThrough } from '../markdown/read-follow-through.ts';
import { audienceOf } from './audience-of.ts';
import { asStep, type StepTalk } from './as-step.ts';
import { readHistories, type ReadHistories } from './read-histories.ts';
import { keepDebts } from './keep-debts.ts';
import type { Settings } from './settings.ts';

/** What reading the content tells; what was read lies in a file, for the processes that render pages. */
export interface ReadResult extends Pick<Ingested, 'problems' | 'counts'> {
  /** Path of that file (markdown/hand-over.ts). */
  file: string;
  /** Where the histories of documents come from. */
  history: ReadHistories['source'];
}

/**
 * First step of a build: reads, checks and renders all documents; rendered bodies stay in the cache. Reports are compared with
 * tasks afterwards, while the processes of the pages take up what was read; the proposals are kept in the cache.
 */
export async function readContent(
  settings: Settings,
  {
    onProgress,
    afterwards = (work) => {
      work();
    },
  }: Partial<StepTalk> = {},
): Promise<ReadResult> {
  const { content, cache, base, today, preview } = settings;
  const options = { contentDir: content, cacheDir: cache, base, today };
  const audience = audienceOf({ preview });
  // git is at work while the content is read
  const documents = Promise.withResolvers<Ingested['documents']>();
  const past = readHistories({ contentDir: content, cacheDir: cache, today }, documents.promise);
  past.catch(() => undefined); // it is told below, unless the reading finds more to tell
  const read = await ingest({ ...options, audience, onProgress, afterwards });
  documents.resolve(read.documents);
  // of faulty content nothing is made
  if (!read.problems.some(({ severity }) => severity === 'error'))
    afterwards(() => {
      readFollowThrough({
        documents: read.documents,
        reference: loadReference(content),
        verdicts: loadVerdicts(content).verdicts,
        cacheDir: cache,
      });
    });
  // git may still be at work
  const { histories, source } = await past;
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'read.v8');
  writeHandOver(file, { ...read, histories });
  if (preview) await keepDebts(settings);
  const { problems, counts } = read;
  return { problems, counts, file, history: source };
}

if (import.meta.main) await asStep(readContent);
