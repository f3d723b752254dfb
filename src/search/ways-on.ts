import type { Catalogue } from './catalogue.ts';
import { passingPages, type AllFacetPages } from './facet-counts.ts';
import {
  activeFilters,
  changeState,
  dropFilter,
  type ActiveFilter,
  type SearchState,
} from './query-state.ts';

/** A way on from an empty list: without one filter, or with a place that holds the one chosen. */
export type Way =
  | { kind: 'drop'; filter: ActiveFilter; state: SearchState; total: number }
  | { kind: 'wider'; place: string; state: SearchState; total: number };

/** What one change of the filters would bring, where it brings anything; most first. */
export function waysOn(
  found: readonly { page: number }[],
  pages: AllFacetPages,
  { names }: Pick<Catalogue, 'names'>,
  state: SearchState,
): Way[] {
  const total = (changed: SearchState): number => passingPages(found, pages, changed).length;
  const drops = activeFilters(state).map((filter): Way => {
    const changed = dropFilter(state, filter);
    return { kind: 'drop', filter, state: changed, total: total(changed) };
  });
  const wider = state.filters['dia-phuong'].flatMap((chosen): Way[] => {
    const place = names['dia-phuong'][chosen]?.above;
    if (place === undefined) return [];
    const filters = { ...state.filters, 'dia-phuong': [place] };
    const changed = changeState(state, { filters });
    return [{ kind: 'wider', place, state: changed, total: total(changed) }];
  });
  return [...drops, ...wider].filter((way) => way.total > 0).sort((a, b) => b.total - a.total);
}
