import { formatNumber } from '#vietnamese/format-number.ts';
import { listYears } from '#vietnamese/list-years.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive } from './archive-view.ts';
import type { DeskLink } from './figure-places.ts';
import { ledgerOf } from './shortcoming-ledger.ts';
import { rowPath } from './shortcoming-rows.ts';

/** What was told of a place, by topic, most years first; empty for most places. */
export function placeShortcomings(archive: Archive, key: string): DeskLink[] {
  return (ledgerOf(archive).byPlace.get(key) ?? [])
    .map((row) => ({ row, label: archive.words.title(archive.words.topic(row.topic)) }))
    .sort((a, b) => b.row.years.length - a.row.years.length || compare(a.label, b.label))
    .map(({ row, label }) => ({
      label,
      path: rowPath(archive, row),
      words: `${listYears(row.years)}, ${formatNumber(row.passages.length)} đoạn`,
    }));
}
