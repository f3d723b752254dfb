import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { citationTable } from '../citations/table.ts';
import { dateOf } from '../documents/checked-document.ts';
import { loadReference } from '../documents/reference.ts';
import { sightOf, type Audience } from '../gate/publication.ts';
import { hushProblems } from '../gate/hush-problems.ts';
import type { Problem } from '../schema/problem.ts';
import { stillTrue, type Known } from './answers.ts';
import { assemble } from './assemble.ts';
import { bodyPlaces } from './body-packs.ts';
import { isUnchanged, loadCache, saveCache } from './cache.ts';
import { citationContext } from './context.ts';
import { entryProblems } from './entry-problems.ts';
import type { ContentFile, FileEntry } from './file-entry.ts';
import type { Ingested, IngestOptions } from './ingested.ts';
import { judgeEntries, type JudgedEntry } from './judge-entries.ts';
import { listsOf, type ProcessSetup } from './process-file.ts';
import { processFiles } from './process-files.ts';
import { pruneBodies } from './prune-bodies.ts';
import { scanContent } from './scan.ts';
import { shownPath } from './shown-path.ts';
import { verdictProblems } from './verdict-problems.ts';
import { pipelineVersion } from './version.ts';

/**
 * Reads all of the content folder: every file is checked, everything public rendered to `<cacheDir>/html`.
 *
 * Never throws for editors' mistakes: they are all in `problems`. Files that have not changed since the last run with the
 * same cache are not read again; a document is rendered again only when it, the pipeline or an answer it was given changed.
 */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const { contentDir, cacheDir, base, today, audience = 'public', onProgress } = options;
  const { afterwards = (work) => work() } = options;
  const workers = options.workers ?? Math.min(4, availableParallelism());
  const began = Date.now();
  if (!existsSync(contentDir)) return assemble([], [], 0, [contentMissing(contentDir)]);

  const reference = loadReference(contentDir);
  const { laws, planTypes } = reference;
  const version = pipelineVersion(base, reference, audience);
  const { files, problems: scanProblems } = scanContent(contentDir);
  const cache = loadCache(cacheDir, version);
  const bodies = new Set(bodyPlaces(cacheDir).keys());
  const entries = new Map<string, FileEntry>();
  const inOrder = (): FileEntry[] => files.flatMap(({ file }) => entries.get(file) ?? []);
  const judged = (): JudgedEntry[] => judgeEntries(inOrder(), { contentDir, today, planTypes });
  const tell = (): void => onProgress?.({ done: entries.size, all: files.length });
  let processed = 0;
  const run = async (
    some: readonly ContentFile[],
    documents: ProcessSetup['documents'],
  ): Promise<void> => {
    if (some.length === 0) return;
    const lists = listsOf(reference);
    const setup = { contentDir, cacheDir, base, today, version, audience, lists, documents };
    await processFiles(some, setup, workers, (batch) => {
      for (const entry of batch) {
        entries.set(entry.file, entry);
        if (entry.rendered) bodies.add(entry.rendered.digest);
      }
      tell();
    });
    processed += some.length;
  };

  for (const { file, stamp } of files) {
    const known = cache.entries.get(file);
    if (known && isUnchanged(stamp, known.stamp, cache.began)) entries.set(file, known);
  }
  tell();
  // the first pass cannot know all documents that a text may cite: who was told too little is rendered again in the second
  const changed = files.filter(({ file }) => !entries.has(file));
  if (changed.length > 0) await run(changed, citable(judged(), audience));

  const documents = judged();
  const cited = citable(documents, audience);
  const known: Known = { table: citationTable(laws.values(), cited), laws, today };
  const stale = new Set([
    ...documents
      .filter(({ data, publication }) => sightOf(publication, data, audience) === 'whole')
      .filter((entry) => isStale(entry, bodies, known))
      .map(({ entry }) => entry.file),
    ...inOrder()
      .filter((entry) => entry.data === null || entry.collection === 'pages')
      .filter((entry) => isLost(entry, bodies))
      .map(({ file }) => file),
  ]);
  await run(
    files.filter(({ file }) => stale.has(file)),
    cited,
  );

  const all = inOrder();
  const result = stale.size > 0 ? judged() : documents;
  if (processed > 0 || all.length !== cache.entries.size)
    afterwards(() => {
      saveCache(cacheDir, version, began, all);
    });
  const problems = hushProblems([
    ...scanProblems,
    ...entryProblems(all, result, reference, options),
  ]);
  const told = [
    ...reference.problems,
    ...problems.map((problem) => ({ ...problem, file: shownPath(contentDir, problem.file) })),
  ];
  const preview =
    audience === 'preview'
      ? { today, planTypes, problems: Map.groupBy(problems, ({ file }) => file) }
      : null;
  const ingested = assemble(all, result, processed, told, preview);
  const used = [...ingested.documents, ...ingested.unfinished, ...ingested.pages].flatMap(
    ({ digest }) => digest ?? [],
  );
  pruneBodies(cacheDir, new Set(used));
  const ids = new Set(result.map(({ data }) => data.id));
  const verdicts = verdictProblems(contentDir, cacheDir, ingested.documents, ids);
  return { ...ingested, problems: [...ingested.problems, ...verdicts] };
}

/** True where a body was rendered that is in the cache no more. */
function isLost({ rendered }: FileEntry, bodies: ReadonlySet<string>): boolean {
  return rendered !== null && !bodies.has(rendered.digest);
}

/** True where a document that is seen was not rendered, or would now be rendered otherwise. */
function isStale({ entry, data }: JudgedEntry, bodies: ReadonlySet<string>, known: Known): boolean {
  if (!entry.rendered || isLost(entry, bodies)) return true;
  return !stillTrue(entry.answers, citationContext(data), known);
}

/** Documents that are seen, as texts can cite them, and withdrawn ones; of removed ones not even the number is told. */
function citable(judged: readonly JudgedEntry[], audience: Audience): ProcessSetup['documents'] {
  return judged.flatMap(({ collection, data, publication }) => {
    const withdrawn = publication.state === 'tombstone' && publication.reason === 'withdrawn';
    if (!withdrawn && sightOf(publication, data, audience) !== 'whole') return [];
    const { id, number, docType, locality } = data;
    const cited = { number, docType, locality, date: dateOf(data) };
    return [{ id, collection, data: cited, ...(withdrawn && { withdrawn }) }];
  });
}

function contentMissing(contentDir: string): Problem {
  return {
    file: shownPath(contentDir, ''),
    line: 1,
    column: 1,
    field: null,
    rule: 'content-missing',
    message: 'Không có thư mục nội dung này.',
    remedy: 'Tạo thư mục, hoặc sửa LUU_CONTENT.',
    severity: 'error',
  };
}
