import { loadReference } from '../documents/reference.ts';
import { readBody } from '../markdown/body.ts';
import { ingest } from '../markdown/ingest.ts';
import { indexArchive } from '../search/indexing/index-archive.ts';
import { listWords } from '../site/list-words.ts';
import { audienceOf } from './audience-of.ts';
import { asStep, type StepTalk } from './as-step.ts';
import type { Settings } from './settings.ts';

/** Third step of a build: indexes the documents that are seen with Pagefind; the index goes below `settings.out`. */
export async function indexSite(
  { content, cache, base, today, preview, out }: Settings,
  { onProgress }: Pick<StepTalk, 'onProgress'>,
): Promise<{ records: number }> {
  const audience = audienceOf({ preview });
  const options = { contentDir: content, cacheDir: cache, base, today, audience };
  const { documents } = await ingest(options);
  const reference = loadReference(content);
  const { documents: records } = await indexArchive({
    documents,
    reference,
    body: ({ digest }) => Promise.resolve(readBody(cache, digest)),
    words: listWords({ reference, today }).row,
    today,
    outDir: out,
    onProgress: (done) => {
      onProgress({ done, all: documents.length });
    },
  });
  return { records };
}

if (import.meta.main) await asStep(indexSite);
