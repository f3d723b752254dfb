import type { LedgerRow, YearMark } from '#documents/shortcomings/ledger.ts';

/** A year of a strip; `none`: no report of it in the archive. */
export interface StripYear {
  year: number;
  mark: YearMark | 'none';
}

/** Every year from the first mark to the last, those between without a report too. */
export function yearStrip({ marks }: Pick<LedgerRow, 'marks'>): StripYear[] {
  const first = marks[0]?.year ?? 0;
  const last = marks.at(-1)?.year ?? -1;
  const known = new Map(marks.map(({ year, mark }) => [year, mark]));
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    mark: known.get(first + at) ?? 'none',
  }));
}
