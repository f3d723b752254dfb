import type { DocumentData } from '#schema/document.ts';
import { newCorrections } from './new-corrections.ts';

/** What a published version of a document changed in the one before it. */
export interface HistoryChange {
  /** Day from which the newer version stood on the site. */
  day: string;
  /** Entries of `corrections` that came with it. */
  corrections: DocumentData['corrections'];
  /** The fields before and after, where some that readers see differ. */
  fields: { before: DocumentData; after: DocumentData } | null;
  /** True where words of the text differ. */
  words: boolean;
}

/** What may be told of the past of a document. */
export interface DocumentHistory {
  /** Newest first. */
  changes: HistoryChange[];
  /** Day of the change since which older published versions are shown no more; `null` where none is held back. */
  hiddenBefore: string | null;
  /** Names the differences of the words, one for each change; `null` where no words changed. */
  differences: string | null;
}

/** By the id of the document; only those whose past says something. */
export type Histories = ReadonlyMap<string, DocumentHistory>;

/** Fields that no reader sees, or that are told elsewhere. Targets of relations may be withheld. */
const SILENT: ReadonlySet<string> = new Set([
  'id',
  'aliases',
  'attachments',
  'corrections',
  'draft',
  'needsReview',
  'publishAt',
  'relations',
  'release',
]);

/** The change from one version to the next; `words` says whether those of the text differ. */
export function historyChange(
  day: string,
  before: DocumentData,
  after: DocumentData,
  words: boolean,
): HistoryChange {
  const seen = (data: DocumentData): string =>
    JSON.stringify(Object.entries(data).filter(([name]) => !SILENT.has(name)));
  const fields = seen(before) === seen(after) ? null : { before, after };
  return { day, corrections: newCorrections(before, after), fields, words };
}

/** Changes of the words that no entry of `corrections` came with, newest first. */
export function unsaidChanges({ changes }: DocumentHistory): HistoryChange[] {
  return changes.filter(({ words, corrections }) => words && corrections.length === 0);
}
