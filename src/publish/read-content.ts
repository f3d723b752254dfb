import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { ingest } from '../markdown/ingest.ts';
import type { Ingested } from '../markdown/ingested.ts';
import { audienceOf } from './audience-of.ts';
import { asStep, type StepTalk } from './as-step.ts';
import type { Settings } from './settings.ts';

/** What reading the content tells; what was read lies in a file, for the processes that render pages. */
export interface ReadResult extends Pick<Ingested, 'problems' | 'counts'> {
  /** Path of that file, serialised as V8 does. */
  file: string;
}

/** First step of a build: reads, checks and renders all documents; rendered bodies stay in the cache. */
export async function readContent(
  { content, cache, base, today, preview }: Settings,
  { onProgress, afterwards }: Partial<StepTalk> = {},
): Promise<ReadResult> {
  const options = { contentDir: content, cacheDir: cache, base, today };
  const audience = audienceOf({ preview });
  const read = await ingest({ ...options, audience, onProgress, afterwards });
  const file = join(cache, 'read.v8');
  writeFileSync(file, serialize(read));
  const { problems, counts } = read;
  return { problems, counts, file };
}

if (import.meta.main) await asStep(readContent);
