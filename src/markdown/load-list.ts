import type { LoaderContext } from 'astro/loaders';
import { formatProblems } from '../schema/format-problems.ts';
import { ingest } from './ingest.ts';
import type { Ingested, IngestOptions } from './ingested.ts';
import { factsOf, storedFacts } from './stored-facts.ts';
import { storeTombstone } from './stored-tombstone.ts';

/** The lists of `ingest` that Astro holds as collections. */
export const LOADED = [
  'directives',
  'reports',
  'announcements',
  'tombstones',
  'redirects',
  'pages',
] as const;
export type LoadedName = (typeof LOADED)[number];

interface StoreEntry {
  id: string;
  data: Record<string, unknown>;
  digest: string;
}

const runs = new Map<string, Promise<Ingested>>();

/** One reading of the content for all collections of a build. */
function shared(options: IngestOptions): Promise<Ingested> {
  const name = JSON.stringify(options);
  let run = runs.get(name);
  if (!run) {
    // collections load side by side; what loads later, in `astro dev`, reads anew
    run = ingest(options).finally(() => runs.delete(name));
    runs.set(name, run);
  }
  return run;
}

/** Entries of one list as Astro's store keeps them: metadata only, the HTML stays in the cache. */
function entriesOf(name: LoadedName, ingested: Ingested): StoreEntry[] {
  const plain = (id: string, data: object): StoreEntry => ({
    id,
    data: { ...data },
    digest: JSON.stringify(data),
  });
  switch (name) {
    case 'tombstones':
      return ingested.tombstones.map((tombstone) => plain(tombstone.id, storeTombstone(tombstone)));
    case 'redirects':
      return ingested.redirects.map((redirect) => plain(redirect.from, redirect));
    case 'pages':
      return ingested.pages.map((page) => ({
        id: page.slug,
        data: { ...page },
        digest: page.digest,
      }));
    default:
      return ingested.documents
        .filter(({ collection }) => collection === name)
        .map((document) => ({
          id: document.id,
          data: { ...document, facts: factsOf(storedFacts(document.facts)) },
          digest: document.digest,
        }));
  }
}

/**
 * Puts one list of `ingest` into Astro's store. Entry data is an `ArchiveDocument`, a `Tombstone`, a redirect or a
 * `SitePage`. Throws, so that Astro stops, where a file has errors; the message lists them all.
 */
export async function loadList(
  name: LoadedName,
  options: IngestOptions,
  store: Pick<LoaderContext['store'], 'keys' | 'delete' | 'set'>,
): Promise<void> {
  const ingested = await shared(options);
  if (ingested.problems.some(({ severity }) => severity === 'error'))
    throw new Error(`\n${formatProblems(ingested.problems)}`);
  const entries = entriesOf(name, ingested);
  const kept = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}
