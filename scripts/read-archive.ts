import { join } from 'node:path';
import { ingest } from '../src/markdown/ingest.ts';
import type { Ingested } from '../src/markdown/ingested.ts';
import type { Settings } from '../src/publish/settings.ts';

/** Reads and checks the content folder for a command that builds nothing; in a cache of its own, beside that of builds. */
export async function readArchive({ content, cache, base, today }: Settings): Promise<Ingested> {
  return ingest({ contentDir: content, cacheDir: join(cache, 'check'), base, today });
}
