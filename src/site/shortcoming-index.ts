import { isRecurring, type LedgerRow } from '#documents/shortcomings/ledger.ts';
import { facetPath } from '#documents/urls.ts';
import { knownUnit } from '#places/known-unit.ts';
import { compare } from '#vietnamese/compare.ts';
import { listYears } from '#vietnamese/list-years.ts';
import type { Archive } from './archive-view.ts';
import { validityWords } from './place-names.ts';
import { keysAbove, unitTitle } from './place-words.ts';
import { ledgerOf, ledgerPath } from './shortcoming-ledger.ts';

/** A topic or a place with what was told of it. */
export interface LedgerCount {
  label: string;
  /** What tells it apart from others of its name. */
  about: string | null;
  path: string;
  passages: number;
  /** Rows: places of a topic, topics of a place. */
  rows: number;
  recurring: number;
  years: string;
}

/** All that `/han-che/` shows. */
export interface ShortcomingIndex {
  total: number;
  recurring: number;
  /** In the order of the list of topics. */
  topics: LedgerCount[];
  /** Provinces with what lies below them, by name; a place on a page of its own stands there. */
  places: LedgerCount[];
  /** Places left out because the page would grow too long; they are on the pages of the topics. */
  placesLeft: number;
}

/** Places shown on the page. */
const PLACES = 200;

/** Counts of the whole ledger by topic and by place. */
export function shortcomingIndex(archive: Archive): ShortcomingIndex {
  const { byTopic, byPlace, total } = ledgerOf(archive);
  const order = [...archive.reference.topics.keys()];
  const topics = [...byTopic].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const places = [...byPlace].toSorted(
    ([, a], [, b]) => recurringOf(b) - recurringOf(a) || passagesOf(b) - passagesOf(a),
  );
  return {
    total,
    recurring: [...byTopic.values()].reduce((sum, rows) => sum + recurringOf(rows), 0),
    topics: topics.map(([key, rows]) => ({
      label: archive.words.title(archive.words.topic(key)),
      about: null,
      path: ledgerPath(key),
      ...countsOf(rows),
    })),
    places: places
      .slice(0, PLACES)
      .map(([key, rows]) => ({
        label: unitTitle(key, undefined),
        about: aboutPlace(key),
        path: `${facetPath('locality', key)}#ton-tai`,
        ...countsOf(rows),
      }))
      .sort((a, b) => compare(a.label, b.label) || compare(a.about ?? '', b.about ?? '')),
    placesLeft: Math.max(0, places.length - PLACES),
  };
}

/** What a unit lies in, and the days of one that no longer stands or began late. */
function aboutPlace(key: string): string | null {
  const above = keysAbove(key, undefined).at(-1);
  const parts = [above === undefined ? '' : knownUnit(above).name, validityWords(key)];
  return parts.filter(Boolean).join(', ') || null;
}

const passagesOf = (rows: readonly LedgerRow[]): number =>
  rows.reduce((sum, row) => sum + row.passages.length, 0);
const recurringOf = (rows: readonly LedgerRow[]): number => rows.filter(isRecurring).length;

function countsOf(
  rows: readonly LedgerRow[],
): Pick<LedgerCount, 'passages' | 'rows' | 'recurring' | 'years'> {
  return {
    passages: passagesOf(rows),
    rows: rows.length,
    recurring: recurringOf(rows),
    years: listYears(rows.flatMap(({ years }) => years)),
  };
}
