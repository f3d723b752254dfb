import { rankPages, type RankedPage } from './rank.ts';
import { unitOccurrences, type Occurrences } from './occurrences.ts';
import type { SearchIndex } from './open-index.ts';
import { hasMarks, type Query, type Unit } from './query.ts';

/** A unit of the query with the places it was found at. */
export interface FoundUnit {
  unit: Unit;
  occurrences: Occurrences;
}

/** What a search found, before filters and pages of results. */
export interface FoundPages {
  /** Best first. */
  pages: RankedPage[];
  /** The units that occur, with their places; a compound found nowhere comes as its syllables. */
  units: FoundUnit[];
  /** Parts of the query that no document has. */
  missing: string[];
}

/** A compound that stands nowhere as such is looked for by its words. */
function singleWords(unit: Unit): Unit[] {
  const words = unit.phrases.find(({ typed }) => typed)?.terms ?? [];
  if (unit.kind === 'quoted' || words.length < 2) return [];
  return words.map((term) => ({
    kind: 'word',
    text: term.form,
    phrases: [{ text: term.form, terms: [term], typed: true }],
    stop: unit.stop,
  }));
}

/** Looks for the units of a query and ranks the pages that have them. Rejects with `IndexFailure`. */
export async function findPages(index: SearchIndex, query: Query): Promise<FoundPages> {
  const look = (units: readonly Unit[]) =>
    Promise.all(
      units.map(async (unit) => ({
        unit,
        occurrences: await unitOccurrences(index, unit, query),
      })),
    );
  const first = await look(query.units);
  const whole = await Promise.all(
    first.map(async (one) => {
      const words = one.occurrences.size > 0 ? [] : singleWords(one.unit);
      return words.length > 0 ? look(words) : [one];
    }),
  );
  const all = whole.flat();
  const units = all.filter(({ occurrences }) => occurrences.size > 0);
  const missing = all.filter(({ occurrences }) => occurrences.size === 0);
  const found = units.map(({ unit, occurrences }) => ({
    occurrences,
    stop: unit.stop,
    loose: query.marked && !hasMarks(unit.text),
  }));
  return {
    pages: rankPages(index.contents, found),
    units,
    missing: missing.map(({ unit }) => unit.text),
  };
}
