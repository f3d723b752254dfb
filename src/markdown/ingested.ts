import type { ArchiveDocument, Tombstone, UnfinishedDocument } from '../documents/document.ts';
import type { SitePage } from '../documents/site-page.ts';
import type { Audience } from '../gate/publication.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Problem } from '../schema/problem.ts';

export interface IngestOptions {
  contentDir: string;
  cacheDir: string;
  /** Path the site is served under, with slashes at both ends. */
  base: string;
  /** `YYYY-MM-DD`: decides embargoes and the status of laws. */
  today: string;
  /** Who is to see it; default: everybody. */
  audience?: Audience | undefined;
  /** Processes for cold runs; 0 renders in this one. Default: as many as there are cores, at most 4. */
  workers?: number;
  /** Is told how many files have been read. */
  onProgress?: ((progress: { done: number; all: number }) => void) | undefined;
  /** Takes what only the next run needs, to be done when this one has given its result; at once where absent. */
  afterwards?: ((work: () => void) => void) | undefined;
}

/** How many files each state holds, drafts with faults among the withheld; `rendered` of them were rendered by this run. */
export interface IngestCounts {
  files: number;
  public: number;
  tombstones: number;
  withheld: number;
  refused: number;
  pages: number;
  rendered: number;
}

/** All that is public, from which pages, lists, index, feeds, sitemap and counts take; for a preview what it shows. */
export interface Ingested {
  /** Public only, newest first; for a preview also those that are not, with their hindrances. */
  documents: ArchiveDocument[];
  /** For a preview: documents with faults that no page can be made of; else empty. */
  unfinished: UnfinishedDocument[];
  tombstones: Tombstone[];
  /** Former ids of documents and tombstones: `from` was an id of the same collection. */
  redirects: { collection: CollectionName; from: string; to: string }[];
  /** Former ids of texts removed for secrecy: nothing answers there, and the list of addresses does not miss them. */
  silent: { collection: CollectionName; id: string }[];
  pages: SitePage[];
  counts: IngestCounts;
  /** All faults of all files; callers stop on any of severity `error`. */
  problems: Problem[];
}
