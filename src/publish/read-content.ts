import { ingest } from '../markdown/ingest.ts';
import type { Problem } from '../schema/problem.ts';
import { asStep } from './as-step.ts';
import type { Settings } from './settings.ts';

/** What reading the content tells. */
export interface ReadResult {
  /** All faults of all files. */
  problems: Problem[];
  /** Public documents. */
  public: number;
  withheld: number;
}

/** First step of a build: reads, checks and renders all documents; rendered bodies stay in the cache. */
export async function readContent(settings: Settings): Promise<ReadResult> {
  const { content, cache, base, today } = settings;
  const { problems, counts } = await ingest({ contentDir: content, cacheDir: cache, base, today });
  return { problems, public: counts.public, withheld: counts.withheld };
}

if (import.meta.main) await asStep(readContent);
