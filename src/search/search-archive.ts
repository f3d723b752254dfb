import { compoundIndex, type CompoundIndex } from '#vietnamese/compound-index.ts';
import type { Catalogue } from './catalogue.ts';
import { facetCounts, passingPages, type FacetCounts, type FacetPages } from './facet-counts.ts';
import { cleanQuery } from './clean-query.ts';
import { correctQuery } from './correct-query.ts';
import { fetchAhead, type FoundPages } from './find-pages.ts';
import type { Run } from './highlight.ts';
import { hitOf, type Hit } from './hit.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { SearchIndex } from './open-index.ts';
import { unitsOnPages } from './page-places.ts';
import { parseQuery, type Query } from './query.ts';
import type { SearchState } from './query-state.ts';
import { findUnderstood, type ReadTime } from './understand/find-understood.ts';
import { REFUSABLE } from './understand/refusable.ts';
import { placeNames, type NamedPlace } from './understand/place-names.ts';
import { understand, type Understood } from './understand/understand.ts';
import {
  VOCABULARY_FILE,
  vocabularyOf,
  type Vocabulary,
  type VocabularyData,
} from './vocabulary.ts';
import { waysOn, type Way } from './ways-on.ts';

/** Results on one page of the list. */
export const PAGE_SIZE = 10;

/** An open archive: its index and the names of what is in it. */
export interface SearchableArchive {
  index: SearchIndex;
  catalogue: Catalogue;
  lexicon: Lexicon;
  /** Words in which a title is not broken. */
  compounds: CompoundIndex;
  /** All words of the archive; fetched when first asked for. */
  vocabulary: () => Promise<Vocabulary>;
  /** Units by their names without kind and marks. */
  places: ReadonlyMap<string, readonly NamedPlace[]>;
}

/** What a query says beyond its words, and what became of the times it names. */
export interface ReadQuery extends Omit<Understood, 'times'> {
  times: ReadTime[];
  /** A query typed without marks as it was likely meant, without the times that filter; empty where nothing was restored. */
  reading: Run[];
}

/** What a search tells of all documents it found. */
export interface SearchCounts {
  /** Documents found, on all pages of the list. */
  total: number;
  counts: FacetCounts;
  /** First and last year any document of the archive is about; `null` where none is dated. */
  years: { first: number; last: number } | null;
}

export interface SearchOutcome extends SearchCounts {
  query: Query;
  /** The query as it was searched, where slips of the one typed were mended; else `null`. */
  mended: string | null;
  /** The page of the list that is shown, and how many there are. */
  page: number;
  pages: number;
  hits: Hit[];
  /** Results of this page whose text could not be read. */
  unread: number;
  /** Page numbers of all documents found, in the order of the list. */
  found: readonly number[];
  /** Parts of the query that no document has. */
  missing: string[];
  /** True where no document has all of the query, so that those that have most of it are shown. */
  partial: boolean;
  /** What the query says beyond its words, and what was made of it. */
  understood: ReadQuery;
  /** Where nothing was found: what one change of the filters would bring, most first. */
  ways: Way[];
  /** Documents found before any filter. */
  unfiltered: number;
}

/** Names and words beside an index make it searchable. */
export async function openArchive(index: SearchIndex, file: string): Promise<SearchableArchive> {
  const catalogue = (await index.json(file)) as Catalogue;
  const { lexicon } = catalogue;
  let words: Vocabulary | undefined;
  return {
    index,
    catalogue,
    lexicon: lexiconOf(lexicon),
    compounds: compoundIndex([...lexicon.words, ...lexicon.places]),
    vocabulary: async () =>
      (words ??= vocabularyOf((await index.json(VOCABULARY_FILE)) as VocabularyData)),
    places: placeNames(catalogue.names['dia-phuong']),
  };
}

function yearsOf(pages: FacetPages): SearchOutcome['years'] {
  const years = [...pages.keys()].map(Number);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

function inOrder(
  found: FoundPages,
  { placeInTime }: SearchIndex,
  state: SearchState,
  words: boolean,
) {
  if (state.sort === 'sat-nhat' && words) return found.pages;
  const sign = state.sort === 'cu-nhat' ? 1 : -1;
  return [...found.pages].sort(
    (a, b) => sign * (placeInTime(a.page) - placeInTime(b.page)) || a.page - b.page,
  );
}

/** What could be had of a list of promises, and how many failed; rejects where all of several or any of `whole` did. */
async function had<T>(all: readonly Promise<T>[], whole: boolean): Promise<[T[], number]> {
  const settled = await Promise.allSettled(all);
  const got = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const lost = settled.find((one) => one.status === 'rejected');
  if (lost && (whole || got.length === 0)) throw lost.reason;
  return [got, settled.length - got.length];
}

export interface SearchOptions {
  whole?: boolean;
  onCounts?: ((counts: SearchCounts) => void) | undefined;
}

/**
 * Searches the archive as a state of the search page says. Rejects with `IndexFailure`; with `whole` unset, not for
 * results whose text could not be read while others could. `onCounts` hears of the counts while the texts of the results
 * are on their way.
 */
export async function searchArchive(
  archive: SearchableArchive,
  state: SearchState,
  { whole = true, onCounts }: SearchOptions = {},
): Promise<SearchOutcome> {
  const { index, catalogue, lexicon, compounds, vocabulary } = archive;
  const typed = cleanQuery(state.q);
  const asTyped = state.exact || state.literal.includes(REFUSABLE.mended);
  const facetPages = index.facets;
  fetchAhead(index, parseQuery(typed, lexicon, state.exact));
  const mended = asTyped ? null : await correctQuery(typed, index, lexicon, vocabulary);
  const understood = await understand(archive, mended ?? typed, state);
  const { query } = understood;
  const words = query.units.length > 0;
  const found = await findUnderstood(archive, understood, state);
  const passing = passingPages(inOrder(found, index, state, words), facetPages, state);
  const pages = Math.max(1, Math.ceil(passing.length / PAGE_SIZE));
  const page = Math.min(state.page, pages);
  const shown = passing.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const titleField = index.contents.fields.indexOf('title');
  const unitsOn = unitsOnPages(found.units, state.exact, titleField);
  const hit = async ({ page, score }: (typeof shown)[number]): Promise<Hit> => {
    const fragment = await index.fragment(page);
    return hitOf(fragment, page, score, unitsOn(fragment, page), titleField, compounds);
  };
  const texts = had(shown.map(hit), whole);
  // a failure of the texts is told below
  texts.catch(() => undefined);
  const counts: SearchCounts = {
    total: passing.length,
    counts: facetCounts(found.pages, facetPages, state),
    years: yearsOf(facetPages.nam),
  };
  onCounts?.(counts);
  const ways = passing.length > 0 ? [] : waysOn(found.pages, facetPages, catalogue, state);
  const [hits, unread] = await texts;
  return {
    ...counts,
    query,
    mended,
    page,
    pages,
    hits,
    unread,
    found: passing.map(({ page }) => page),
    missing: found.missing,
    partial: words && passing.length > 0 && passing.every(({ share }) => share < 0.999),
    understood: { ...understood, times: found.times, reading: found.reading },
    ways,
    unfiltered: found.pages.length,
  };
}
