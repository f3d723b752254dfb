import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import { modifiedDay, publishedDay } from '#documents/published.ts';
import { documentPath } from '#documents/urls.ts';

/** One entry of a feed, before any format. Days are `YYYY-MM-DD`, paths are below the site's base. */
export interface FeedEntry {
  /** Path with a fragment where one document has several entries; permanent, never reused. */
  id: string;
  path: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  author: string | null;
  category: string | null;
}

/** What a feed says of a document in words, taken from the reference lists. */
export interface FeedLabels {
  issuer: (document: ArchiveDocument) => string;
  docType: (document: ArchiveDocument) => string;
}

/** Entries a feed carries: readers fetch it often and want what is new. */
export const FEED_LIMIT = 50;

const CORRECTION_WORDS = {
  'dinh-chinh': 'Đính chính',
  'bo-sung': 'Bổ sung',
  'thu-hoi': 'Thu hồi',
} as const;

const TOMBSTONE_WORDS = {
  withdrawn: 'Đã thu hồi',
  removed: 'Đã gỡ',
  'removed-secrecy': 'Đã gỡ',
} as const;

function documentEntries(document: ArchiveDocument, labels: FeedLabels): FeedEntry[] {
  const { data, facts } = document;
  const path = documentPath(document);
  const shared = { path, author: labels.issuer(document), category: labels.docType(document) };
  const published = publishedDay(document);
  const entry: FeedEntry = {
    ...shared,
    id: path,
    title: data.title,
    summary: data.summary ?? facts.excerpt,
    published,
    updated: modifiedDay(document),
  };
  const corrections = data.corrections.map(({ date, kind, note }, index): FeedEntry => ({
    ...shared,
    id: `${path}#sua-${date}-${String(index + 1)}`,
    title: `${CORRECTION_WORDS[kind]}: ${data.title}`,
    summary: note,
    published: date,
    updated: date,
  }));
  return [entry, ...corrections];
}

function tombstoneEntry(tombstone: Tombstone & { date: string }): FeedEntry {
  const { title, note, date, reason } = tombstone;
  const path = documentPath(tombstone);
  const what = TOMBSTONE_WORDS[reason];
  return {
    id: `${path}#go-${date}`,
    path,
    // the page of a removed document does not tell its title either
    title: `${what}: ${(reason === 'withdrawn' ? title : null) ?? 'một văn bản'}`,
    summary: note ?? `${what} khỏi kho.`,
    published: date,
    updated: date,
    author: null,
    category: null,
  };
}

/** An entry with what it tells of. */
export interface LoggedEntry {
  entry: FeedEntry;
  of: ArchiveDocument | Tombstone;
}

/**
 * All entries, newest first by the day they happened: documents when they came in, corrections, withdrawals. A document's own
 * entry stays at its day of publication; its corrections are entries of their own. Drafts of a preview have none: a reader
 * of feeds keeps for ever what it once fetched. Feeds of a part of the archive take from this list.
 */
export function feedLog(
  documents: readonly ArchiveDocument[],
  tombstones: readonly Tombstone[],
  labels: FeedLabels,
): LoggedEntry[] {
  const log: LoggedEntry[] = documents.flatMap((document) =>
    document.hindrances
      ? []
      : documentEntries(document, labels).map((entry) => ({ entry, of: document })),
  );
  for (const tombstone of tombstones) {
    const { date } = tombstone;
    if (date !== null) log.push({ entry: tombstoneEntry({ ...tombstone, date }), of: tombstone });
  }
  return log.sort(({ entry: a }, { entry: b }) =>
    a.published === b.published ? 0 : a.published < b.published ? 1 : -1,
  );
}

/** The newest of these entries, as many as a feed carries. */
export function newest(log: readonly LoggedEntry[], limit = FEED_LIMIT): FeedEntry[] {
  return log.slice(0, limit).map(({ entry }) => entry);
}
