import { FACETS, type Facet, type SearchState } from './query-state.ts';

/** Page numbers by value of a facet. */
export type FacetPages = ReadonlyMap<string, readonly number[]>;
export type AllFacetPages = Readonly<Record<Facet, FacetPages>>;

/** Documents by value of each facet: how many the search would find with that value chosen as well. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Chosen = Pick<SearchState, 'filters' | 'from' | 'to'>;

/** Pages that have any of the values chosen of a facet; `null` where nothing of it is chosen. */
function pagesOf(facet: Facet, pages: AllFacetPages, chosen: Chosen): Set<number> | null {
  const values = chosen.filters[facet];
  const own =
    values.length === 0 ? null : new Set(values.flatMap((value) => pages[facet].get(value) ?? []));
  if (facet !== 'nam' || (chosen.from === null && chosen.to === null)) return own;
  const inRange = new Set<number>();
  for (const [value, found] of pages.nam) {
    const year = Number(value);
    if (chosen.from !== null && year < chosen.from) continue;
    if (chosen.to !== null && year > chosen.to) continue;
    for (const page of found) inRange.add(page);
  }
  return own ? new Set([...own].filter((page) => inRange.has(page))) : inRange;
}

/** The pages that pass all facets: any value within a facet, all facets together. */
export function passingPages<T extends { page: number }>(
  found: readonly T[],
  pages: AllFacetPages,
  chosen: Chosen,
): T[] {
  const sets = FACETS.map((facet) => pagesOf(facet, pages, chosen)).filter((set) => set !== null);
  return found.filter(({ page }) => sets.every((set) => set.has(page)));
}

/**
 * Counts of every value of every facet. A facet's own choice is left out of its counts, since its values are joined
 * by “or”: each number says what choosing that value would bring.
 */
export function facetCounts(
  found: readonly { page: number }[],
  pages: AllFacetPages,
  chosen: Chosen,
): FacetCounts {
  const sets = new Map(FACETS.map((facet) => [facet, pagesOf(facet, pages, chosen)]));
  const counts = FACETS.map((facet) => {
    const others = FACETS.filter((other) => other !== facet).map(
      (other) => sets.get(other) ?? null,
    );
    const standing = new Set(
      found
        .filter(({ page }) => others.every((set) => set === null || set.has(page)))
        .map(({ page }) => page),
    );
    const values = new Map<string, number>();
    for (const [value, having] of pages[facet]) {
      let count = 0;
      for (const page of having) if (standing.has(page)) count += 1;
      if (count > 0 || chosen.filters[facet].includes(value)) values.set(value, count);
    }
    return [facet, values] as const;
  });
  return Object.fromEntries(counts) as unknown as FacetCounts;
}
