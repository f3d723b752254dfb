import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveDocument } from '../documents/document.ts';
import { diffBlocks } from '../documents/history/diff-blocks.ts';
import {
  historyChange,
  type DocumentHistory,
  type Histories,
} from '../documents/history/document-history.ts';
import {
  fileLives,
  readChanges,
  versionsOf,
  type FileVersion,
} from '../documents/history/file-versions.ts';
import { foldBlocks } from '../documents/history/fold-blocks.ts';
import { shownVersions } from '../documents/history/shown-versions.ts';
import { loadReference, type Reference } from '../documents/reference.ts';
import { readVersion, type ReadVersion } from '../markdown/read-version.ts';
import { pipelineVersion } from '../markdown/version.ts';
import {
  changesSince,
  contentRepository,
  printedLog,
  RefusedRepository,
  type ContentRepository,
} from './content-repository.ts';
import { gitBlobs, GitError } from './git.ts';
import {
  hasDifferences,
  readKept,
  readLog,
  writeDifferences,
  writeKept,
  writeLog,
} from './history-cache.ts';

export interface HistoryOptions {
  contentDir: string;
  cacheDir: string;
  /** `YYYY-MM-DD`; the day of what is not committed yet. */
  today: string;
}

export interface ReadHistories {
  histories: Histories;
  /** `shallow` where the clone has only the last commits, `refused` where git does not open it, `none` without one. */
  source: 'whole' | 'shallow' | 'refused' | 'none';
}

/** Older versions of a document are not looked at beyond these. */
const MOST_VERSIONS = 50;
/** Texts read from the repository at a time. */
const BATCH = 500;

/** A document with the versions of its file before the one in the folder, newest first. */
interface Dated {
  document: ArchiveDocument;
  day: string;
  older: readonly FileVersion[];
}

/**
 * What may be shown of the past of the documents, from the repository that the content lies in. git works beside the
 * reading of the content, which `documents` waits for. Without a repository, without git and where that fails there are no
 * histories, and the site is built all the same.
 */
export async function readHistories(
  options: HistoryOptions,
  documents: Promise<readonly ArchiveDocument[]>,
): Promise<ReadHistories> {
  const { contentDir, today } = options;
  try {
    const repository = await contentRepository(contentDir);
    if (!repository) return { histories: new Map(), source: 'none' };
    const [printed, changed] = await Promise.all([
      logOf(repository, options),
      changesSince(repository, repository.head, { day: today, renames: false }),
    ]);
    const lives = fileLives([...changed, ...readChanges(printed)]);
    const dated = (await documents).flatMap((document): Dated[] => {
      const ids = [document.id, ...document.data.aliases];
      const [first, ...older] = versionsOf(lives, document.file, ids);
      return first && older.length > 0 ? [{ document, day: first.day, older }] : [];
    });
    const histories = dated.length > 0 ? await historiesOf(dated, options) : new Map();
    return { histories, source: repository.shallow ? 'shallow' : 'whole' };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const refused = error instanceof RefusedRepository;
    return { histories: new Map(), source: refused ? 'refused' : 'none' };
  }
}

/** What git prints of all commits; kept for the next build. */
async function logOf(repository: ContentRepository, { cacheDir }: HistoryOptions): Promise<string> {
  // a shallow clone may be deepened at the same commit
  const of = repository.shallow ? '' : `${repository.head} ${repository.content}`;
  const kept = of && readLog(cacheDir, of);
  if (kept) return kept;
  const printed = await printedLog(repository);
  if (of) writeLog(cacheDir, of, printed);
  return printed;
}

async function historiesOf(
  dated: readonly Dated[],
  { contentDir, cacheDir }: HistoryOptions,
): Promise<Histories> {
  const reference = loadReference(contentDir);
  const by = createHash('sha256')
    .update(pipelineVersion('/', reference))
    .update(JSON.stringify([...reference.planTypes.values()]))
    .digest('hex');
  const known = readKept(cacheDir, by);
  const made: [string, DocumentHistory | null][] = [];
  const missing: { key: string; one: Dated }[] = [];
  const keys = new Map<string, string>();
  for (const one of dated) {
    const key = keyOf(one);
    keys.set(one.document.id, key);
    const history = known.get(key);
    if (history !== undefined && (history === null || hasDifferences(cacheDir, history)))
      made.push([key, history]);
    else missing.push({ key, one });
  }
  for (let at = 0; at < missing.length; at += BATCH) {
    const some = missing.slice(at, at + BATCH);
    const blobs = await gitBlobs(
      contentDir,
      some.flatMap(({ one }) => lately(one).map(({ blob }) => blob)),
    );
    for (const { key, one } of some)
      made.push([key, historyOf(one, blobs, reference, { contentDir, cacheDir })]);
  }
  if (missing.length > 0 || made.length !== known.size)
    writeKept(cacheDir, { by, histories: made });
  const all = new Map(made);
  return new Map(
    [...keys].flatMap(([id, key]) => {
      const history = all.get(key);
      return history ? [[id, history] as const] : [];
    }),
  );
}

const lately = ({ older }: Dated): readonly FileVersion[] => older.slice(0, MOST_VERSIONS);

/** Names all that a history is made of besides the code and the lists. */
function keyOf({ document, day, older }: Dated): string {
  const versions = older.map((version) => [version.day, version.blob, version.path]);
  return createHash('sha256')
    .update(JSON.stringify([document.file, document.digest, day, versions]))
    .digest('hex')
    .slice(0, 32);
}

/** The history of one document; `null` where nothing may be said of its past. */
function historyOf(
  one: Dated,
  blobs: ReadonlyMap<string, Uint8Array>,
  reference: Reference,
  { contentDir, cacheDir }: Pick<HistoryOptions, 'contentDir' | 'cacheDir'>,
): DocumentHistory | null {
  const { document, day } = one;
  const read = (
    bytes: Uint8Array,
    file: string,
    on: string,
  ): (ReadVersion & { day: string }) | null => {
    const version = readVersion(bytes, file, reference);
    return version && { ...version, day: on };
  };
  const current = read(readFileSync(join(contentDir, document.file)), document.file, day);
  if (!current) return null;
  // read one by one, since most of the old ones may not be asked for
  function* older(): Generator<(ReadVersion & { day: string }) | null> {
    for (const version of lately(one)) {
      const bytes = blobs.get(version.blob);
      yield bytes ? read(bytes, version.path, version.day) : null;
    }
  }
  const { shown, hiddenBefore } = shownVersions(current, older());
  if (shown.length < 2 && hiddenBefore === null) return null;
  const found = shown.slice(1).flatMap(({ version }, at) => {
    const newer = shown[at];
    if (!newer) return [];
    const stretches = foldBlocks(diffBlocks(version.blocks, newer.version.blocks));
    const words = stretches.length > 0;
    const change = historyChange(newer.day, version.data, newer.version.data, words);
    return change.fields || words ? [{ change, stretches }] : [];
  });
  if (found.length === 0 && hiddenBefore === null) return null;
  return {
    changes: found.map(({ change }) => change),
    hiddenBefore,
    differences: found.some(({ change }) => change.words)
      ? writeDifferences(
          cacheDir,
          found.map(({ stretches }) => stretches),
        )
      : null,
  };
}
