import type { Catalogue } from '#search/catalogue.ts';
import type { Facet, SearchState } from '#search/query-state.ts';
import type { SearchCounts } from '#search/search-archive.ts';

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
  outcome: Pick<SearchCounts, 'counts'>,
  state: SearchState,
  { names }: Catalogue,
): FacetValue[] {
  const chosen = state.filters[facet];
  const places = facet === 'dia-phuong' ? names['dia-phuong'] : {};
  const list: Record<string, string> = facet === 'dia-phuong' ? {} : names[facet];
  const values = new Map<string, FacetValue>();
  // 2,800 offices are put in order without comparing them: by count, within a count as they come
  const byCount = new Map<number, FacetValue[]>();
  const counts = outcome.counts[facet];
  const add = (key: string, count: number | undefined): void => {
    const place = places[key];
    if (count === undefined || values.has(key)) return;
    if (facet === 'dia-phuong' && !place?.own && !chosen.includes(key)) return;
    const name = place?.name ?? list[key] ?? key;
    const value = { key, name, note: place?.note, count, below: [] };
    values.set(key, value);
    const same = byCount.get(count);
    if (same) same.push(value);
    else byCount.set(count, [value]);
  };
  // the catalogue has its names in the alphabet
  for (const key of Object.keys(names[facet])) add(key, counts.get(key));
  for (const [key, count] of counts) add(key, count);
  const tops: FacetValue[] = [];
  const inOrder = [...byCount].sort(([a], [b]) => b - a).flatMap(([, same]) => same);
  for (const value of inOrder) {
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
