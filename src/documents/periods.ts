import type { ArchiveDocument } from './document.ts';

/** A document with the years it covers, both ends included. */
export interface PeriodBar {
  document: ArchiveDocument;
  from: number;
  to: number;
  vision: number | null;
  /** Runs in the year asked about. */
  running: boolean;
  /** 0-based row on the axis; bars of one row never touch. */
  row: number;
}

/** Periods on one axis of years, first and last year included. */
export interface PeriodAxis {
  from: number;
  to: number;
  rows: number;
  bars: PeriodBar[];
}

/**
 * Lays the documents that have a period on one axis: earliest start first, each on the first free row.
 * `width` is the least number of years that a bar's name needs: the next bar of a row starts after it.
 */
export function periodAxis(
  documents: readonly ArchiveDocument[],
  thisYear: number,
  width = 1,
): PeriodAxis | null {
  const found = documents.flatMap((document) => {
    const { period } = document.data;
    return period ? [{ document, ...period }] : [];
  });
  if (found.length === 0) return null;
  found.sort((a, b) => a.from - b.from || a.to - b.to || (a.document.id < b.document.id ? -1 : 1));
  const ends: number[] = [];
  const bars = found.map(({ document, from, to, vision }) => {
    const end = Math.max(to, from + width - 1);
    const free = ends.findIndex((last) => last < from);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    const running = from <= thisYear && thisYear <= to;
    return { document, from, to, vision: vision ?? null, running, row };
  });
  return {
    from: Math.min(...bars.map(({ from }) => from)),
    to: Math.max(...bars.map(({ to }) => to)),
    rows: ends.length,
    bars,
  };
}

/** Documents whose period ends in the given year, in their given order. */
export function endingIn(documents: readonly ArchiveDocument[], year: number): ArchiveDocument[] {
  return documents.filter(({ data }) => data.period?.to === year);
}
