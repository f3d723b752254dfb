// A process of the build: writes the search index of the public documents into the staged site.
import { loadReference } from '#documents/reference.ts';
import { indexArchive } from '#search/index-archive.ts';
import { readBody } from '../markdown/body.ts';
import { ingest } from '../markdown/ingest.ts';
import { listWords } from '../site/list-words.ts';
import { asStep } from './as-step.ts';

await asStep(async ({ content, cache, out, base, today }, onProgress): Promise<{ records: number }> => {
  const reference = loadReference(content);
  const { documents } = await ingest({ contentDir: content, cacheDir: cache, base, today });
  const words = listWords({ reference, today });
  const { documents: records } = await indexArchive({
    documents,
    reference,
    words: (document) => words.row(document),
    body: ({ digest }) => readBody(cache, digest),
    today,
    outDir: out,
    onProgress: (done) => {
      onProgress({ done, all: documents.length });
    },
  });
  return { records };
});
