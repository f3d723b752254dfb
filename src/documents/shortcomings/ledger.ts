import type { ArchiveDocument } from '../document.ts';
import { toldYears, type Coverage, type ToldYears } from './told-years.ts';

/** One passage that names a shortcoming, by its document and anchor. */
export interface ToldShortcoming {
  document: ArchiveDocument;
  anchor: string;
  year: number;
  /** Which it is among those of its document, topic and year, from 0: its words are read by this. */
  nth: number;
}

/** What a topic and a place have in a year: told in it, not told though the reports are marked, or nothing to go by. */
export type YearMark = 'told' | 'untold' | Extract<Coverage, 'unmarked'>;

/** The shortcomings of one topic at one place. */
export interface LedgerRow {
  topic: string;
  /** Key of a unit. */
  place: string;
  /** By year, oldest first, each in the order of its documents. */
  passages: ToldShortcoming[];
  /** Years with a mark, upwards; a year without any report is not in it. */
  marks: { year: number; mark: YearMark }[];
  /** Years in which it is told, upwards: it recurs where there are two or more. */
  years: number[];
}

/** All rows, those of one topic together, and what the archive tells of each place. */
export interface Ledger {
  byTopic: ReadonlyMap<string, readonly LedgerRow[]>;
  byPlace: ReadonlyMap<string, readonly LedgerRow[]>;
  /** The row of a topic at a place, if it has one. */
  row: (topic: string, place: string) => LedgerRow | undefined;
  /** Of the places that have rows. */
  told: ToldYears;
  /** Passages in all. */
  total: number;
}

/** Gathers the shortcomings that editors typed. Rows of a topic: most years first, then the latest, then by key of the place. */
export function shortcomingLedger(documents: readonly ArchiveDocument[]): Ledger {
  const rows = new Map<string, LedgerRow>();
  let total = 0;
  for (const document of documents) {
    for (const { kind, topic, year, anchor } of document.facts.passages) {
      if (kind !== 'shortcoming') continue;
      const place = document.data.locality;
      const key = `${topic} ${place}`;
      const row = rows.get(key) ?? { topic, place, passages: [], marks: [], years: [] };
      rows.set(key, row);
      const nth = row.passages.filter(
        (one) => one.document === document && one.year === year,
      ).length;
      row.passages.push({ document, anchor, year, nth });
      total += 1;
    }
  }
  const places = new Set([...rows.values()].map(({ place }) => place));
  const told = toldYears(documents.filter(({ data }) => places.has(data.locality)));
  for (const row of rows.values()) {
    row.passages.sort((a, b) => a.year - b.year);
    row.years = [...new Set(row.passages.map(({ year }) => year))];
    row.marks = yearMarks(row, told);
  }
  const sorted = [...rows.values()].sort(mostYearsFirst);
  return {
    byTopic: shelf(sorted, 'topic'),
    byPlace: shelf(sorted, 'place'),
    row: (topic, place) => rows.get(`${topic} ${place}`),
    told,
    total,
  };
}

/** True where the same topic is told of the same place in two years or more. */
export function isRecurring({ years }: Pick<LedgerRow, 'years'>): boolean {
  return years.length > 1;
}

/** Years after the last one told whose documents are marked and do not tell it again; this does not say that it was mended. */
export function yearsUntold({ marks, years }: Pick<LedgerRow, 'marks' | 'years'>): number[] {
  const last = years.at(-1) ?? 0;
  return marks.filter(({ year, mark }) => year > last && mark === 'untold').map(({ year }) => year);
}

function yearMarks({ place, years }: LedgerRow, told: ToldYears): LedgerRow['marks'] {
  const marks = new Map<number, YearMark>();
  for (const [year, coverage] of told.get(place) ?? [])
    marks.set(year, coverage === 'marked' ? 'untold' : 'unmarked');
  for (const year of years) marks.set(year, 'told');
  return [...marks].map(([year, mark]) => ({ year, mark })).sort((a, b) => a.year - b.year);
}

function mostYearsFirst(a: LedgerRow, b: LedgerRow): number {
  return (
    b.years.length - a.years.length ||
    (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0) ||
    (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)
  );
}

function shelf(rows: readonly LedgerRow[], by: 'topic' | 'place'): Map<string, LedgerRow[]> {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const group = groups.get(row[by]);
    if (group) group.push(row);
    else groups.set(row[by], [row]);
  }
  return groups;
}
