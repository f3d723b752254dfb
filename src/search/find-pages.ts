import { rankPages, type Found, type RankedPage } from './rank.ts';
import type { SearchIndex } from './open-index.ts';
import type { PlaceColumns } from './place-columns.ts';
import { fetchNeighbours, placeNeighbours } from './place-neighbours.ts';
import type { Query, Unit } from './query.ts';
import { hasMarks } from './term.ts';
import { fetchTitlePairs, titlePairsOf } from './title-pairs.ts';
import { pairsOf, titlePieces } from './title-pieces.ts';
import { fetchUnits, unitOccurrences } from './unit-occurrences.ts';
import { QUESTION_UNITS } from './weights.ts';

/** What a search found, before filters and pages of results. */
export interface FoundPages {
  /** Best first. */
  pages: RankedPage[];
  /** The units that occur; a compound found nowhere comes as its syllables. */
  units: Unit[];
  /** Parts of the query that no document has. */
  missing: string[];
}

/** A compound that stands nowhere as such is looked for by its words. */
function singleWords(unit: Unit): Unit[] {
  const words = unit.phrases.find(({ typed }) => typed)?.terms ?? [];
  if (unit.kind === 'quoted' || words.length < 2) return [];
  return words.map((term) => ({
    kind: 'word',
    text: term.forms[0] ?? '',
    phrases: [{ text: term.forms[0] ?? '', terms: [term], typed: true }],
    stop: unit.stop,
  }));
}

/** What a query asks for, looked up: nothing in it depends on how pages are weighed. */
interface LookedUp {
  /** For the ranking, in the order of the query. */
  found: Found[];
  /** Syllables of compounds, by themselves. */
  parts: PlaceColumns[];
  units: Unit[];
  missing: string[];
  /** Pages that have what was typed as `-word`. */
  without: ReadonlySet<number>;
}

/** Begins to fetch what a query will ask the index for, before anything else is known of it. */
export function fetchAhead(index: SearchIndex, { units, without }: Query): void {
  const parts = units.length > QUESTION_UNITS ? units.flatMap(singleWords) : [];
  fetchUnits(index, [...units, ...without, ...parts]);
  fetchNeighbours(index, units);
  fetchTitlePairs((path) => index.json(path), index.contents.pages.length, pairsOf(units).flat(2));
}

/** Looks up the parts of a query. Rejects with `IndexFailure`. */
async function lookUp(index: SearchIndex, query: Query): Promise<LookedUp> {
  const look = (units: readonly Unit[]) =>
    Promise.all(
      units.map(async (unit) => ({
        unit,
        places: await unitOccurrences(index, unit, query),
      })),
    );
  fetchNeighbours(index, query.units);
  const first = await look(query.units);
  const whole = await Promise.all(
    first.map(async (one) => {
      const words = one.places.pages.length > 0 ? [] : singleWords(one.unit);
      return words.length > 0 ? look(words) : [one];
    }),
  );
  const all = whole.flat();
  const standing = all.filter(({ places }) => places.pages.length > 0);
  const units = standing.map(({ unit }) => unit);
  const found = await placeNeighbours(index, standing, query);
  const missing = all.filter(({ places }) => places.pages.length === 0);
  const compounds = query.units.length > QUESTION_UNITS ? query.units.flatMap(singleWords) : [];
  const without = await look(query.without);
  return {
    found: standing.map(({ unit, places }, at) => ({
      places: found[at] ?? places,
      stop: unit.stop,
      place: unit.kind === 'place',
      loose: query.marked && !hasMarks(unit.text),
    })),
    parts: (await look(compounds)).map(({ places }) => places),
    units,
    missing: missing.map(({ unit }) => unit.text),
    without: new Set(without.flatMap(({ places }) => [...places.pages])),
  };
}

/** All pages, for a search by filters alone or by what is left out. */
const allPages = ({ contents }: SearchIndex): RankedPage[] =>
  contents.pages.map((_, page) => ({ page, score: 0, share: 1 }));

/**
 * Looks for the units of a query and ranks the pages that have them; where none is named, all pages. Rejects with
 * `IndexFailure`.
 */
export async function findPages(index: SearchIndex, query: Query): Promise<FoundPages> {
  const documents = index.contents.pages.length;
  const titlePairs = titlePairsOf((path) => index.json(path), documents);
  const [{ found, parts, units, missing, without }, pieces] = await Promise.all([
    lookUp(index, query),
    titlePieces(query.units, titlePairs, documents),
  ]);
  const wanted = query.units.length > 0;
  const pages = wanted ? rankPages(index.contents, found, parts, pieces) : allPages(index);
  return { pages: pages.filter(({ page }) => !without.has(page)), units, missing };
}
