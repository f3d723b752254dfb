import type { CataloguePlace } from '../catalogue.ts';
import { abbreviationOf, phraseKey, type Lexicon } from '../lexicon.ts';
import { parseQuery, QUOTED, type Query } from '../query.ts';
import type { SearchState } from '../query-state.ts';
import { abbreviationChoices, type AskedAbbreviation } from './abbreviation-choices.ts';
import { findNumbers } from './find-numbers.ts';
import { findPlaces, type AskedPlace } from './find-places.ts';
import { findTimes, type AskedTime } from './find-times.ts';
import { numberAnswers, type NumberAnswer, type NumberedArchive } from './number-answers.ts';
import { REFUSABLE } from './refusable.ts';
import type { NamedPlace } from './place-names.ts';
import type { Span } from './plain-text.ts';
import { restoreMarks, type RestoredWord } from './restore-marks.ts';

/** What a query says beyond its words. */
export interface Understood {
  /** The query as it is read: cleaned, its slips mended. */
  text: string;
  query: Query;
  numbers: NumberAnswer[];
  /** Times that may be filters; `findUnderstood` decides. */
  times: AskedTime[];
  places: AskedPlace[];
  abbreviations: AskedAbbreviation[];
  /** Words typed without marks with the spelling likely meant; empty where the query has marks or none is sure. */
  restored: RestoredWord[];
}

/** An archive as queries are understood in it. */
export interface UnderstandingArchive extends NumberedArchive {
  lexicon: Lexicon;
  /** Units by their names; see `placeNames`. */
  places: ReadonlyMap<string, readonly NamedPlace[]>;
  catalogue: NumberedArchive['catalogue'] & {
    names: { 'dia-phuong': Readonly<Record<string, CataloguePlace>> };
  };
}

const WITHOUT = /(?<=^|\s)-\p{L}[^\s]*/gu;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

/**
 * Reads what a query says: numbers with what they name, times, places, abbreviations of several meanings, and the marks
 * that were likely meant. `text` is cleaned. With `exact`, only numbers are answered. Rejects with `IndexFailure`.
 */
export async function understand(
  archive: UnderstandingArchive,
  text: string,
  { exact, literal }: Pick<SearchState, 'exact' | 'literal'>,
): Promise<Understood> {
  const { lexicon, index } = archive;
  const query = parseQuery(text, lexicon, exact);
  const asked = findNumbers(text, (token) => abbreviationOf(lexicon, token) !== undefined);
  const numbers = await numberAnswers(archive, text, asked);
  if (exact)
    return {
      text,
      query,
      numbers,
      times: [],
      places: [],
      abbreviations: [],
      restored: [],
    };
  const taken = [
    ...spansOf(text, QUOTED),
    ...spansOf(text, WITHOUT),
    // of “chỉ thị 84 năm 2024”, which names nothing here, the year still counts
    ...asked.filter(
      (number) => number.whole !== null || numbers.some((answer) => answer.text === number.text),
    ),
  ];
  const found = findTimes(text, taken, (words) => {
    const key = phraseKey(words);
    return lexicon.entries.has(key) || lexicon.starts.has(key);
  });
  // “Nghị định 168/2018/NĐ-CP ngày 28/12/2018”: the day is that of the number
  const times = found.filter(
    ({ start, time }) =>
      time.kind === 'years' ||
      !asked.some(({ end }) => end <= start && /^[\s,(]*$/.test(text.slice(end, start))),
  );
  const restored = literal.includes(REFUSABLE.restored)
    ? Promise.resolve([])
    : restoreMarks(text, query.units, index, lexicon, [...taken, ...times]);
  const hasPages = (key: string): boolean => (index.facets['dia-phuong'].get(key)?.length ?? 0) > 0;
  return {
    text,
    query,
    numbers,
    times,
    places: findPlaces(
      text,
      query,
      archive.places,
      archive.catalogue.names['dia-phuong'],
      hasPages,
    ),
    abbreviations: abbreviationChoices(text, query, lexicon, asked),
    restored: (await restored).filter(({ sure }) => sure),
  };
}
