import { FACETS, type Facet, type SearchState } from './query-state.ts';

/** Page numbers by value of a facet. */
export type FacetPages = ReadonlyMap<string, readonly number[]>;
export type AllFacetPages = Readonly<Record<Facet, FacetPages>>;

/** Documents by value of each facet: how many the search would find with that value chosen as well. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Chosen = Pick<SearchState, 'filters' | 'from' | 'to'>;

/** Marks by page number: 1 where a page is in. */
type Marked = Uint8Array;

const counted = new WeakMap<AllFacetPages, number>();

/** One more than the largest page number among facets and what was found. */
function pageCount(found: readonly { page: number }[], pages: AllFacetPages): number {
  let count = counted.get(pages);
  if (count === undefined) {
    count = 0;
    for (const facet of FACETS)
      for (const having of pages[facet].values()) count = Math.max(count, (having.at(-1) ?? 0) + 1);
    counted.set(pages, count);
  }
  for (const { page } of found) if (page >= count) count = page + 1;
  return count;
}

/** Pages that have any of the values chosen of a facet; `null` where nothing of it is chosen. */
function pagesOf(facet: Facet, pages: AllFacetPages, chosen: Chosen, count: number): Marked | null {
  const values = chosen.filters[facet];
  const inRange =
    facet === 'nam' && (chosen.from !== null || chosen.to !== null)
      ? (value: string) =>
          Number(value) >= (chosen.from ?? -Infinity) && Number(value) <= (chosen.to ?? Infinity)
      : null;
  if (values.length === 0 && inRange === null) return null;
  const mark = (wanted: (value: string) => boolean): Marked => {
    const marked = new Uint8Array(count);
    for (const [value, having] of pages[facet])
      if (wanted(value)) for (const page of having) marked[page] = 1;
    return marked;
  };
  const own = values.length === 0 ? null : mark((value) => values.includes(value));
  if (inRange === null) return own;
  const within = mark(inRange);
  return own ? own.map((one, page) => one & (within[page] ?? 0)) : within;
}

/** The pages that pass all facets: any value within a facet, all facets together. */
export function passingPages<T extends { page: number }>(
  found: readonly T[],
  pages: AllFacetPages,
  chosen: Chosen,
): T[] {
  const count = pageCount(found, pages);
  const sets = FACETS.map((facet) => pagesOf(facet, pages, chosen, count)).filter(
    (set) => set !== null,
  );
  if (sets.length === 0) return [...found];
  return found.filter(({ page }) => sets.every((set) => set[page] === 1));
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
  const size = pageCount(found, pages);
  const sets = new Map(FACETS.map((facet) => [facet, pagesOf(facet, pages, chosen, size)]));
  const counts = FACETS.map((facet) => {
    const others = FACETS.flatMap((other) =>
      (other === facet ? [] : [sets.get(other) ?? null]).filter((set) => set !== null),
    );
    const standing = new Uint8Array(size);
    if (others.length === 0) for (const { page } of found) standing[page] = 1;
    else
      for (const { page } of found) if (others.every((set) => set[page] === 1)) standing[page] = 1;
    const values = new Map<string, number>();
    for (const [value, having] of pages[facet]) {
      let count = 0;
      for (const page of having) count += standing[page] ?? 0;
      if (count > 0 || chosen.filters[facet].includes(value)) values.set(value, count);
    }
    return [facet, values] as const;
  });
  return Object.fromEntries(counts) as unknown as FacetCounts;
}
