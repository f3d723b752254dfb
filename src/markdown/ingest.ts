import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { citationTable } from '../citations/table.ts';
import { dateOf } from '../documents/checked-document.ts';
import { loadReference } from '../documents/reference.ts';
import type { Problem } from '../schema/problem.ts';
import { stillTrue, type Known } from './answers.ts';
import { assemble } from './assemble.ts';
import { cachedDigests, isUnchanged, loadCache, pruneBodies, saveCache } from './cache.ts';
import { checkEntries, type CheckedEntry } from './check-entries.ts';
import { citationContext } from './context.ts';
import type { FileEntry } from './file-entry.ts';
import type { Ingested, IngestOptions } from './ingested.ts';
import { processFiles } from './process-files.ts';
import { scanContent } from './scan.ts';
import { shownPath } from './shown-path.ts';
import { pipelineVersion } from './version.ts';

/**
 * Reads all of the content folder: every file is checked, everything public rendered to `<cacheDir>/html`.
 * Never throws for editors' mistakes: they are all in `problems`. Files that have not changed since the last run with the
 * same cache are not read again; a document is rendered again only when it, the pipeline or an answer it asked for changed.
 */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const { contentDir, cacheDir, base, today } = options;
  const workers = options.workers ?? Math.min(4, availableParallelism());
  const began = Date.now();
  if (!existsSync(contentDir)) return nothing(contentDir);

  const reference = loadReference(contentDir);
  const version = pipelineVersion(base, reference);
  const scan = scanContent(contentDir);
  const cache = loadCache(cacheDir, version);
  const present = cachedDigests(cacheDir);
  const setup = { contentDir, cacheDir, base, today, version };

  const entries = new Map<string, FileEntry>();
  for (const { file, stamp } of scan.files) {
    const known = cache.entries.get(file);
    if (known && isUnchanged(stamp, known.stamp, cache.began)) entries.set(file, known);
  }
  const changed = scan.files.filter(({ file }) => !entries.has(file));
  const citable = (checked: readonly CheckedEntry[]) =>
    checked
      .filter(({ publication }) => publication.state === 'public')
      .map(({ entry, data }) => ({
        id: data.id,
        collection: entry.collection as Exclude<FileEntry['collection'], 'pages'>,
        data: { ...data, date: dateOf(data) },
      }));

  // the first pass cannot know all documents that a text may cite; whoever asked for one is rendered again
  const before = citable(checkEntries([...entries.values()], reference, options).checked);
  const first = await processFiles(changed, { ...setup, documents: slim(before) }, workers);
  for (const entry of first) entries.set(entry.file, entry);

  const inOrder = (): FileEntry[] => scan.files.flatMap(({ file }) => entries.get(file) ?? []);
  let result = checkEntries(inOrder(), reference, options);
  const documents = citable(result.checked);
  const known: Known = {
    table: citationTable(reference.laws.values(), documents),
    laws: reference.laws,
    today,
  };
  const written = new Set([...present, ...first.flatMap(({ rendered }) => rendered?.digest ?? [])]);
  const isStale = ({ entry, data, publication }: CheckedEntry): boolean =>
    publication.state === 'public' &&
    (!entry.rendered ||
      !written.has(entry.rendered.digest) ||
      !stillTrue(entry.answers, citationContext(data), known));
  const stale = new Set([
    ...result.checked.filter(isStale).map(({ entry }) => entry.file),
    ...result.pages
      .filter(({ rendered }) => rendered && !written.has(rendered.digest))
      .map(({ file }) => file),
  ]);
  const second = await processFiles(
    scan.files.filter(({ file }) => stale.has(file)),
    { ...setup, documents: slim(documents) },
    workers,
  );
  for (const entry of second) entries.set(entry.file, entry);
  if (second.length > 0) result = checkEntries(inOrder(), reference, options);

  const all = inOrder();
  const rendered = first.length + second.length;
  if (rendered > 0 || all.length !== cache.entries.size) saveCache(cacheDir, version, began, all);
  pruneBodies(
    cacheDir,
    new Set([...written, ...second.flatMap((entry) => entry.rendered?.digest ?? [])]),
    new Set(all.flatMap((entry) => entry.rendered?.digest ?? [])),
  );
  const problems = [
    ...reference.problems,
    ...[...scan.problems, ...result.problems].map((problem) => ({
      ...problem,
      file: shownPath(contentDir, problem.file),
    })),
  ];
  return assemble(result, scan.files.length, rendered, problems);
}

/** What threads are told of the documents, without the rest of their data. */
function slim<
  T extends {
    id: string;
    data: { number: string | null; docType: string; locality: string; date: string };
  },
>(documents: readonly T[]) {
  return documents.map((document) => {
    const { number, docType, locality, date } = document.data;
    return { ...document, data: { number, docType, locality, date } };
  });
}

function nothing(contentDir: string): Ingested {
  const missing: Problem = {
    file: shownPath(contentDir, ''),
    line: 1,
    column: 1,
    field: null,
    rule: 'content-missing',
    message: 'Không có thư mục nội dung này.',
    remedy: 'Tạo thư mục, hoặc sửa LUU_CONTENT.',
    severity: 'error',
  };
  return assemble({ checked: [], pages: [], problems: [] }, 0, 0, [missing]);
}
