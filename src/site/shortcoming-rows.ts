import { paginate, type ListPage } from '#documents/paginate.ts';
import type { LedgerRow } from '#documents/shortcomings/ledger.ts';
import type { Archive } from './archive-view.ts';
import { listPath } from './list-view.ts';
import { ledgerOf, ledgerPath } from './shortcoming-ledger.ts';

/** Rows a page; each may quote several passages. */
const ROWS = 60;

/** The rows of a topic cut into pages. */
export function ledgerPages(archive: Archive, topic: string): ListPage<LedgerRow>[] {
  return paginate(ledgerOf(archive).byTopic.get(topic) ?? [], ROWS);
}

const placed = new WeakMap<Archive, Map<LedgerRow, string>>();

/** Address of a row: its page and the place on it. */
export function rowPath(archive: Archive, row: LedgerRow): string {
  const known = placed.get(archive) ?? placeRows(archive);
  placed.set(archive, known);
  return known.get(row) ?? ledgerPath(row.topic);
}

function placeRows(archive: Archive): Map<LedgerRow, string> {
  const paths = new Map<LedgerRow, string>();
  for (const topic of ledgerOf(archive).byTopic.keys())
    for (const { page, items } of ledgerPages(archive, topic))
      for (const row of items) paths.set(row, `${listPath(ledgerPath(topic), page)}#${row.place}`);
  return paths;
}
