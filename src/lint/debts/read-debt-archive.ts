import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadReference } from '../../documents/reference.ts';
import { loadCache } from '../../markdown/cache.ts';
import { ingest } from '../../markdown/ingest.ts';
import type { Ingested, IngestOptions } from '../../markdown/ingested.ts';
import { scanContent } from '../../markdown/scan.ts';
import { shownPath } from '../../markdown/shown-path.ts';
import { pipelineVersion } from '../../markdown/version.ts';
import { displayName } from '../../places/display-name.ts';
import { nowIn } from '../../places/now-in.ts';
import { unit } from '../../places/unit.ts';
import type { Problem } from '../../schema/problem.ts';
import { filesBelow } from '../files-below.ts';
import { knowArchive } from '../know-archive.ts';
import { deadLink } from '../rules/dead-link.ts';
import { readLintDocument } from '../read-lint-document.ts';
import type { DebtArchive } from './debt-archive.ts';
import { debtDocuments, unfinishedDrafts } from './debt-documents.ts';
import { entryPlaces } from './entry-places.ts';
import { followDebts } from './follow-debts.ts';
import { lazy } from './lazy.ts';
import { linksOf, mayLink } from './links-of.ts';

export interface DebtOptions extends Omit<IngestOptions, 'afterwards'> {
  /** The folder of files that are published as they are. */
  publicDir: string;
  /** A draft may lie so many days. */
  draftDays: number;
  /** Asks the history of the files; without it the day of a file is that of this machine, and no change is known. */
  past?: ((documents: Ingested['documents']) => Promise<DebtPast>) | undefined;
}

/** What the history of the files tells. */
export interface DebtPast {
  /** Last day each file changed, by its path as printed. */
  changed: ReadonlyMap<string, string>;
  /** Days on which the words of a document changed without an entry in `corrections`, by id. */
  unsaid: ReadonlyMap<string, readonly string[]>;
}

/** Reads the content folder for its debts. `problems` are those of the reading: files with errors are not among the documents. */
export async function readDebtArchive(
  options: DebtOptions,
): Promise<{ archive: DebtArchive; problems: Problem[] }> {
  const { contentDir, cacheDir, base, today, publicDir, draftDays } = options;
  const read = await ingest(options);
  const past = await options.past?.(read.documents);
  const reference = loadReference(contentDir);
  const { entries } = loadCache(cacheDir, pipelineVersion(base, reference));
  const files = existsSync(contentDir) ? scanContent(contentDir).files : [];
  const known = files.flatMap(({ file }) => entries.get(file) ?? []);
  const documents = debtDocuments(known, { contentDir, today, reference });
  const attached = new Set(filesBelow(join(publicDir, 'attachments')));
  const compared = knowArchive(contentDir, read, attached, today);

  const open = new Map<string, string | null>([
    ...read.documents.map(({ file, id }) => [file, id] as const),
    ...read.pages.map(({ file }) => [file, null] as const),
  ]);
  const linking = lazy(() =>
    files.flatMap(({ file, collection }) => {
      const id = open.get(file);
      if (id === undefined) return [];
      const bytes = readFileSync(join(contentDir, file));
      if (!mayLink(bytes)) return [];
      const document = readLintDocument(bytes, shownPath(contentDir, file), collection, compared);
      return document ? [{ document, id }] : [];
    }),
  );
  const sources = lazy(() =>
    documents.flatMap((document) => {
      const { url } = document.data.source;
      if (document.state !== 'public' || url === null) return [];
      const place = document.placeOf(['source', 'url']);
      return [{ file: document.file, ...place, id: document.data.id, url }];
    }),
  );
  const entryPlace = entryPlaces(contentDir);
  const texts = [...reference.laws.values()].flatMap(({ key, text }) =>
    text ? [{ ...entryPlace('laws', key), id: null, url: text.url }] : [],
  );
  const gone = new Set(read.tombstones.map(({ collection, id }) => `${collection} ${id}`));
  const moved = new Map(read.redirects.map((one) => [`${one.collection} ${one.from}`, one.to]));

  const archive: DebtArchive = {
    today,
    draftDays,
    documents,
    unfinished: unfinishedDrafts(known, read.problems, { contentDir, reference }),
    reference,
    entryPlace,
    unitName: (key) => (unit(key) ? displayName(key, '1945-09-02', { kind: true }) : key),
    isFollowed: (key) => !unit(key) || nowIn(key, today).exact,
    links: lazy(() => [
      ...linking().flatMap(({ document, id }) =>
        linksOf(document).map((link) => ({ file: document.file, id, ...link })),
      ),
      ...sources(),
      ...texts,
    ]),
    deadLinks: lazy(() =>
      linking().flatMap(({ document, id }) =>
        deadLink
          .find(document)
          .map(({ line, column }) => ({ file: document.file, id, line, column })),
      ),
    ),
    movedTo: (collection, id) => {
      const to = moved.get(`${collection} ${id}`);
      if (gone.has(`${collection} ${to ?? id}`)) return 'gone';
      return to === undefined ? null : { to };
    },
    followThrough: lazy(() => followDebts(contentDir, cacheDir, read.documents, reference)),
    unsaidChanges: past?.unsaid ?? new Map(),
    changedOn: (file) => past?.changed.get(file) ?? dayOfFile(file),
  };
  return { archive, problems: read.problems };
}

function dayOfFile(file: string): string | null {
  try {
    return statSync(file).mtime.toISOString().slice(0, 10);
  } catch {
    return null;
  }
}
