import { ingest } from '../markdown/ingest.ts';
import type { Ingested } from '../markdown/ingested.ts';
import type { StepOptions } from './run-step.ts';
import type { Settings } from './settings.ts';

/**
 * First step of a build: reads, checks and renders all documents; rendered bodies stay in the cache. Rejects at once
 * when `signal` is aborted: what its threads still write is cache.
 */
export async function readContent(
  { content, cache, base, today }: Settings,
  { signal }: Pick<StepOptions, 'signal'> = {},
): Promise<Ingested> {
  signal?.throwIfAborted();
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
  const reading = ingest({ contentDir: content, cacheDir: cache, base, today });
  const read = await Promise.race([reading, stopped]);
  signal?.throwIfAborted();
  return read;
}
