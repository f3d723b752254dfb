// A process of the build: Pagefind indexes the public documents; the index goes below LUU_OUT.
import { loadReference } from '../documents/reference.ts';
import { readBody } from '../markdown/body.ts';
import { ingest } from '../markdown/ingest.ts';
import { indexArchive } from '../search/index-archive.ts';
import { listWords } from '../site/list-words.ts';
import { asStep } from './as-step.ts';

await asStep(async ({ content, cache, base, today, out }, onProgress) => {
  const { documents } = await ingest({ contentDir: content, cacheDir: cache, base, today });
  const reference = loadReference(content);
  const { documents: records } = await indexArchive({
    documents,
    reference,
    body: ({ digest }) => readBody(cache, digest),
    words: listWords({ reference, today }).row,
    today,
    outDir: out,
    onProgress: (done) => {
      onProgress({ done, all: documents.length });
    },
  });
  return { records };
});
