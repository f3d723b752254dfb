// A process of the build: reads, checks and renders all documents; the rendered bodies stay in the cache.
import { ingest } from '../markdown/ingest.ts';
import { asStep } from './as-step.ts';
import type { ReadResult } from './build-site.ts';

await asStep(async ({ content, cache, base, today }): Promise<ReadResult> => {
  const { problems, counts } = await ingest({
    contentDir: content,
    cacheDir: cache,
    base,
    today,
  });
  return { problems, public: counts.public, withheld: counts.files - counts.public };
});
