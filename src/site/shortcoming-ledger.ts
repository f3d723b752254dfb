import { shortcomingLedger, type Ledger } from '#documents/shortcomings/ledger.ts';
import type { Archive } from './archive-view.ts';

const made = new WeakMap<Archive, Ledger>();

/** The ledger of shortcomings of an archive; made once a build. */
export function ledgerOf(archive: Archive): Ledger {
  const known = made.get(archive) ?? shortcomingLedger(archive.documents);
  made.set(archive, known);
  return known;
}

/** Address of the ledger of a topic; of a place on it, where its row stands on that page. */
export function ledgerPath(topic: string): string {
  return `/han-che/${topic}/`;
}
