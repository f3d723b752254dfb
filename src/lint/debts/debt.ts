import type { DebtArchive } from './debt-archive.ts';

/** `urgent`: readers are told something wrong. `due`: somebody waits for it. `note`: when there is time for it. */
export const URGENCIES = ['urgent', 'due', 'note'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** One thing an editor owes, at its place. */
export interface Debt {
  urgency: Urgency;
  /** As printed. */
  file: string;
  /** 1-based, in the file. */
  line: number;
  column: number;
  /** Of the document it concerns; `null` where it concerns a list or a page of the site. */
  id: string | null;
  /** Vietnamese, a sentence: what is due. */
  message: string;
  /** Where something else is to be done than for others of its kind. */
  remedy?: string;
}

/** One kind of debts, a file each. What the list of laws does not know for sure is never told as a fact. */
export interface DebtKind {
  /** In kebab-case, stable, the name of its file. */
  key: string;
  /** Vietnamese, without the full stop: the heading over its debts. */
  title: string;
  /** Vietnamese, one sentence: what to do, and what settles the debt. */
  remedy: string;
  /** Pure; in the order of documents and lists. */
  find: (archive: DebtArchive) => Debt[];
}
