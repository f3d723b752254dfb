/** Facets of the search by their names in addresses, in the order of the tables of the index. */
export const FACETS = [
  'dia-phuong',
  'nam',
  'loai',
  'ke-hoach',
  'co-quan',
  'chu-de',
  'muc',
] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['sat-nhat', 'moi-nhat', 'cu-nhat'] as const;
export type Sort = (typeof SORTS)[number];

/** All that an address of the search page says. */
export interface SearchState {
  /** As typed. */
  q: string;
  /** Only what was typed is searched, spelled as typed. */
  exact: boolean;
  /** Parts of the query that are not to be understood, by their names: `nam-2025`, `dau`. They are searched as words. */
  literal: string[];
  filters: Record<Facet, string[]>;
  /** First and last year of a range; `null` is open. */
  from: number | null;
  to: number | null;
  sort: Sort;
  /** From 1. */
  page: number;
}

const KEY = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const MOST_VALUES = 40;
/** Longest query an address keeps: servers refuse addresses of more than some 8 kB, and a letter with marks takes 9 bytes. */
export const MAX_QUERY = 800;

const emptyFilters = (): Record<Facet, string[]> =>
  Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, string[]>;

const year = (value: string | null): number | null =>
  value !== null && /^(?:19|20)\d\d$/.test(value) ? Number(value) : null;

function keysOf(parameters: URLSearchParams, name: string): string[] {
  const values = parameters.getAll(name).filter((value) => value.length <= 80 && KEY.test(value));
  return [...new Set(values)].slice(0, MOST_VALUES);
}

/** Reads an address; whatever is not understood counts as absent, so that no address is an error. */
export function readState(parameters: URLSearchParams): SearchState {
  const filters = emptyFilters();
  for (const facet of FACETS) filters[facet] = keysOf(parameters, facet);
  const sort = SORTS.find((name) => name === parameters.get('sap-xep'));
  const page = Number(parameters.get('trang') ?? '1');
  const [from, to] = [year(parameters.get('tu')), year(parameters.get('den'))];
  const turned = from !== null && to !== null && from > to;
  return {
    q: (parameters.get('q') ?? '').slice(0, MAX_QUERY),
    exact: parameters.get('dung-chu') === 'co',
    literal: keysOf(parameters, 'theo-chu'),
    filters,
    from: turned ? to : from,
    to: turned ? from : to,
    sort: sort ?? 'sat-nhat',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes an address: only what differs from the plain search, in a fixed order, so that equal states look equal. */
export function writeState(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.q !== '') parameters.set('q', state.q);
  if (state.exact) parameters.set('dung-chu', 'co');
  for (const part of state.literal) parameters.append('theo-chu', part);
  for (const facet of FACETS) {
    for (const value of state.filters[facet]) parameters.append(facet, value);
  }
  if (state.from !== null) parameters.set('tu', String(state.from));
  if (state.to !== null) parameters.set('den', String(state.to));
  if (state.sort !== 'sat-nhat') parameters.set('sap-xep', state.sort);
  if (state.page > 1) parameters.set('trang', String(state.page));
  return parameters;
}

/**
 * The state with changes made, from its first page of results unless the change names a page. What was refused of one
 * query is not refused of another.
 */
export function changeState(state: SearchState, change: Partial<SearchState>): SearchState {
  const literal = change.q === undefined || change.q === state.q ? state.literal : [];
  return { ...state, page: 1, literal, ...change };
}

/** The state with a value of a facet chosen or dropped. */
export function toggleFilter(state: SearchState, facet: Facet, value: string): SearchState {
  const values = state.filters[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return changeState(state, { filters: { ...state.filters, [facet]: next } });
}

/** The state without any filter. */
export function withoutFilters(state: SearchState): SearchState {
  return changeState(state, { filters: emptyFilters(), from: null, to: null });
}

/** Filters in force: each chosen value, and the range of years as one. */
export type ActiveFilter =
  | { kind: 'value'; facet: Facet; value: string }
  | { kind: 'years'; from: number | null; to: number | null };

export function activeFilters({ filters, from, to }: SearchState): ActiveFilter[] {
  const values = FACETS.flatMap((facet) =>
    filters[facet].map((value) => ({ kind: 'value' as const, facet, value })),
  );
  return from === null && to === null ? values : [...values, { kind: 'years', from, to }];
}

/** The state without one of its filters. */
export function dropFilter(state: SearchState, filter: ActiveFilter): SearchState {
  return filter.kind === 'years'
    ? changeState(state, { from: null, to: null })
    : toggleFilter(state, filter.facet, filter.value);
}

/** True where neither words nor filters were given: then there is nothing to search. */
export function isIdle(state: SearchState): boolean {
  return state.q.trim() === '' && activeFilters(state).length === 0;
}
