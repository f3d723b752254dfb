// node tests/bench/generate-documents.ts --documents 300 --out DIR [--seed N] [--hugo DIR] [--from FILE.jsonl.gz]
import { cp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDocuments } from './documents.ts';
import { BENCH_DAY } from './bench-day.ts';
import { givenTexts } from './given-texts.ts';
import { writeHugoTwin } from './hugo-twin.ts';
import { writeDocument } from './write-documents.ts';

/** What to write and where. */
export interface GenerateOptions {
  documents: number;
  out: string;
  seed?: number | undefined;
  /** A `.jsonl.gz` file of real texts. */
  from?: string | undefined;
}

/** Writes a content folder of `documents` documents, with the project's own lists and pages; gives count, bytes, first and last file. */
export async function generateDocuments(
  options: GenerateOptions,
): Promise<{ documents: number; bytes: number; first: string; last: string }> {
  for (const shared of ['reference', 'pages'])
    if (existsSync(join('content', shared)))
      await cp(join('content', shared), join(options.out, shared), { recursive: true });
  const texts = options.from === undefined ? undefined : givenTexts(options.from);
  const made = { documents: 0, bytes: 0, first: '', last: '' };
  const list = benchDocuments(options.documents, {
    seed: options.seed ?? 20241220,
    texts,
  });
  for (const document of list) {
    made.bytes += await writeDocument(document, options.out);
    made.documents += 1;
    made.last = `${document.collection}/${document.folder}/${document.id}.mdx`;
    made.first ||= made.last;
  }
  return made;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '300' },
      out: { type: 'string' },
      seed: { type: 'string' },
      hugo: { type: 'string' },
      from: { type: 'string' },
    },
  });
  if (values.out === undefined) throw new Error('--out DIR is needed');
  const made = await generateDocuments({
    documents: Number(values.documents),
    out: values.out,
    seed: values.seed === undefined ? undefined : Number(values.seed),
    from: values.from,
  });
  if (values.hugo !== undefined) {
    const cache = join(values.hugo, '.cache');
    await writeHugoTwin({ content: values.out, cache, out: values.hugo, today: BENCH_DAY });
    await rm(cache, { recursive: true });
  }
  console.log(JSON.stringify({ ...made, bytesEach: Math.round(made.bytes / made.documents) }));
}
