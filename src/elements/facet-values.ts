import type { Catalogue } from '#search/catalogue.ts';
import type { Facet, SearchState } from '#search/query-state.ts';
import type { SearchOutcome } from '#search/search-archive.ts';

/** A value of a facet with how many documents choosing it would bring; places hold those that lie in them. */
export interface FacetValue {
  key: string;
  name: string;
  note?: string | undefined;
  count: number;
  below: FacetValue[];
}

/** Values with a count, most first; places below the places they belong to. */
export function facetValues(
  facet: Exclude<Facet, 'nam'>,
  outcome: SearchOutcome,
  state: SearchState,
  { names }: Catalogue,
): FacetValue[] {
  const chosen = state.filters[facet];
  const places = facet === 'dia-phuong' ? names['dia-phuong'] : {};
  const list: Record<string, string> = facet === 'dia-phuong' ? {} : names[facet];
  const values = new Map<string, FacetValue>();
  for (const [key, count] of outcome.counts[facet]) {
    const place = places[key];
    if (facet === 'dia-phuong' && !place?.own && !chosen.includes(key)) continue;
    const name = place?.name ?? list[key] ?? key;
    values.set(key, { key, name, note: place?.note, count, below: [] });
  }
  // the catalogue has its names in the alphabet; comparing 2,800 offices here took 20 ms
  const alphabet = new Map(Object.keys(names[facet]).map((key, place) => [key, place]));
  const placeOf = ({ key }: FacetValue): number => alphabet.get(key) ?? alphabet.size;
  const order = (a: FacetValue, b: FacetValue): number =>
    b.count - a.count || placeOf(a) - placeOf(b);
  const tops: FacetValue[] = [];
  for (const value of [...values.values()].sort(order)) {
    const above = values.get(places[value.key]?.above ?? '');
    (above?.below ?? tops).push(value);
  }
  return tops;
}

/** True for a value that is chosen or has a chosen one below it. */
export function holdsChosen(value: FacetValue, chosen: readonly string[]): boolean {
  return chosen.includes(value.key) || value.below.some((below) => holdsChosen(below, chosen));
}

/** How many values there are, those below others counted. */
export function countValues(values: readonly FacetValue[]): number {
  return values.reduce((sum, { below }) => sum + 1 + countValues(below), 0);
}
