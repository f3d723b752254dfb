import type { ArchiveDocument } from './document.ts';
import { groupBy } from './group.ts';
import { issueYear } from './order.ts';

/** A row of a year list: a year with its documents, a gap of years without any, or documents of no known year. */
export type TimelineRow =
  | { kind: 'year'; year: number; documents: ArchiveDocument[] }
  | { kind: 'gap'; from: number; to: number }
  | { kind: 'undated'; documents: ArchiveDocument[] };

/**
 * Documents by year of issue or event, newest year first, with each gap as a row of its own.
 * `documents` are newest first and keep their order within a year.
 */
export function timeline(documents: readonly ArchiveDocument[]): TimelineRow[] {
  const byYear = groupBy(documents, (document) => [issueYear(document)]);
  const years = [...byYear.keys()].filter((year) => year !== null).sort((a, b) => b - a);
  const rows: TimelineRow[] = [];
  let before: number | undefined;
  for (const year of years) {
    if (before !== undefined && before - year > 1) {
      rows.push({ kind: 'gap', from: year + 1, to: before - 1 });
    }
    rows.push({ kind: 'year', year, documents: byYear.get(year) ?? [] });
    before = year;
  }
  const undated = byYear.get(null);
  if (undated) rows.push({ kind: 'undated', documents: undated });
  return rows;
}
