import type { ArchiveDocument, Tombstone, UnfinishedDocument } from '#documents/document.ts';
import {
  citedLaws,
  documentIssuer,
  documentUnits,
  YEAR_ROLES,
  yearRoles,
  type YearRole,
} from '#documents/facets.ts';
import type { FollowGroup } from '#documents/follow-through/follow-group.ts';
import { groupBy } from '#documents/group.ts';
import type { Histories } from '#documents/history/document-history.ts';
import { lookup, type Lookup } from '#documents/lookup.ts';
import { compareNewestFirst, documentDay } from '#documents/order.ts';
import type { Reference } from '#documents/reference.ts';
import type { SiteAddress } from '#documents/site-address.ts';
import type { SitePage } from '#documents/site-page.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import type { FollowVerdict } from '#schema/follow-through.ts';
import { listWords, type ListWords } from './list-words.ts';
import { keysAbove, someDay } from './place-words.ts';

/** What the archive is made of: documents that may be seen, and what is around them. */
export interface ArchiveParts {
  documents: readonly ArchiveDocument[];
  /** In a preview: drafts with faults, which stand in no list. */
  unfinished?: readonly UnfinishedDocument[];
  tombstones: readonly Tombstone[];
  pages: readonly SitePage[];
  /** What may be told of the past of documents; absent where nobody asked the repository. */
  histories?: Histories | undefined;
  /** Tasks beside what reports say of them, by place and year; absent where nobody compared them. */
  followThrough?: readonly FollowGroup[] | undefined;
  /** What editors have said of that. */
  verdicts?: readonly FollowVerdict[] | undefined;
  reference: Reference;
  site: SiteAddress;
  /** `YYYY-MM-DD`. */
  today: string;
}

export type Shelf = ReadonlyMap<string, readonly ArchiveDocument[]>;

/** The three lists of a year. */
export type YearShelf = Readonly<Record<YearRole, readonly ArchiveDocument[]>>;

/** The archive with its indexes; every list in it is newest first. */
export interface Archive extends ArchiveParts {
  lookup: Lookup;
  collections: Readonly<Record<CollectionName, readonly ArchiveDocument[]>>;
  /** Newest year first; a document may stand in several lists and years. */
  years: ReadonlyMap<number, YearShelf>;
  docTypes: Shelf;
  planTypes: Shelf;
  topics: Shelf;
  /** By the key that addresses have: `huyen-uy--kim-dong-331`. */
  issuers: Shelf;
  /** Documents that cite a law, by its key. */
  laws: Shelf;
  /** Documents whose own frontmatter names the unit. */
  units: Shelf;
  /** The same with those of the units that stood below it on their day. */
  unitTrees: Shelf;
  words: ListWords;
}

/** Sorts the documents and builds all indexes in one go; nothing of it is ever built again. */
export function archiveOf(parts: ArchiveParts): Archive {
  const documents = [...parts.documents].sort(compareNewestFirst);
  const ofCollection = groupBy(documents, ({ collection }) => [collection]);
  return {
    ...parts,
    documents,
    lookup: lookup(documents),
    collections: Object.fromEntries(
      COLLECTIONS.map((name) => [name, ofCollection.get(name) ?? []]),
    ) as Record<CollectionName, ArchiveDocument[]>,
    years: yearShelves(documents),
    docTypes: groupBy(documents, ({ data }) => [data.docType]),
    planTypes: groupBy(documents, ({ data }) => data.planTypes),
    topics: groupBy(documents, ({ data }) => data.topics),
    issuers: groupBy(documents, (document) => [documentIssuer(document)]),
    laws: groupBy(documents, citedLaws),
    units: groupBy(documents, documentUnits),
    unitTrees: groupBy(documents, (document) => {
      const day = someDay(documentDay(document));
      return documentUnits(document).flatMap((key) => [key, ...keysAbove(key, day)]);
    }),
    words: listWords(parts),
  };
}

function yearShelves(documents: readonly ArchiveDocument[]): Archive['years'] {
  const shelves = new Map<number, Record<YearRole, ArchiveDocument[]>>();
  for (const document of documents) {
    for (const { year, role } of yearRoles(document)) {
      const shelf =
        shelves.get(year) ??
        (Object.fromEntries(YEAR_ROLES.map((name) => [name, []])) as unknown as Record<
          YearRole,
          ArchiveDocument[]
        >);
      shelves.set(year, shelf);
      shelf[role].push(document);
    }
  }
  return new Map([...shelves].sort(([a], [b]) => b - a));
}

/** Documents on the page of a year, each once however many of its lists name it; counted once a year. */
export function yearTotal(shelf: YearShelf): number {
  const known =
    totals.get(shelf) ??
    new Set(YEAR_ROLES.flatMap((role) => shelf[role].map(({ id }) => id))).size;
  totals.set(shelf, known);
  return known;
}

const totals = new WeakMap<YearShelf, number>();
