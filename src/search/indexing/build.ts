import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { lexiconOf, type LexiconData } from '../lexicon.ts';
import { recordHtml, type SearchRecord } from './record-html.ts';
import { titlePairCounter } from '../title-pairs.ts';
import { wordRows } from './word-rows.ts';
import { writeWords, type RecordRow } from './write-words.ts';
import { VOCABULARY_FILE, vocabularyCounter } from '../vocabulary.ts';

/** Files of Pagefind that nobody uses here: its own interfaces and its search worker. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
/** Records under way at once: enough to keep Pagefind busy, few enough to hold little text in memory. */
const AT_ONCE = 8;

/** What an index is made of and where it goes. */
export interface IndexJob {
  records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>;
  /** Folder of the site; the index goes to `pagefind/` below it. Whatever lies there is replaced. */
  outDir: string;
  /** Words of the search: which titles have pieces of them is written beside the index, and where long ones stand. */
  lexicon?: LexiconData;
  /** Files of our own beside the index, by name; asked for when all records have gone by. */
  extra?: Record<string, unknown> | (() => Record<string, unknown>);
  onProgress?: (done: number) => void;
}

export interface IndexSummary {
  documents: number;
  files: number;
  bytes: number;
}

/** Builds the search index of a site with Pagefind's Node API. The same records give the same files. */
export async function buildIndex({
  records,
  outDir,
  lexicon = { abbreviations: [], words: [], places: [], synonyms: [] },
  extra = {},
  onProgress,
}: IndexJob): Promise<IndexSummary> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const running = new Set<Promise<void>>();
  try {
    let documents = 0;
    const faults: unknown[] = [];
    const vocabulary = vocabularyCounter();
    const titles = titlePairCounter(lexiconOf(lexicon));
    const rows: RecordRow[] = [];
    const add = async (record: SearchRecord): Promise<void> => {
      rows.push({
        url: record.url,
        day: record.day,
        values: record.filters,
      });
      titles.add(record.meta['title'] ?? '');
      vocabulary.add(
        [record.meta['title'] ?? '', ...record.passages.map(({ text }) => text)].join(' '),
      );
      try {
        const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record) });
        if (added.errors.length > 0) throw new Error(added.errors.join('; '));
        documents += 1;
        onProgress?.(documents);
      } catch (cause) {
        faults.push(new Error(`Pagefind refused ${record.url}`, { cause }));
      }
    };
    for await (const record of records) {
      const adding = add(record).finally(() => running.delete(adding));
      running.add(adding);
      if (running.size >= AT_ONCE) await Promise.race(running);
      if (faults.length > 0) throw faults[0];
    }
    await Promise.all(running);
    if (faults.length > 0) throw faults[0];

    const folder = join(outDir, 'pagefind');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
    const own = typeof extra === 'function' ? extra() : extra;
    const files = { ...own, ...titles.files(), [VOCABULARY_FILE]: vocabulary.data() };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), JSON.stringify(content));
    }
    // Pagefind gives its memory back before ours is needed
    await close();
    await writeWords(folder, rows, wordRows(lexicon));
    return { documents, ...(await tidy(folder)) };
  } finally {
    // closing fails what is still under way
    await Promise.all(running);
    await close();
  }
}

/** Removes what nobody uses and counts the rest. */
async function tidy(folder: string): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (UNUSED.test(entry.name)) await rm(path);
    else {
      files += 1;
      bytes += (await stat(path)).size;
    }
  }
  return { files, bytes };
}
