import { compoundIndex, type CompoundIndex } from '#vietnamese/compound-index.ts';
import type { Catalogue, CatalogueLaw } from './catalogue.ts';
import { facetCounts, passingPages, type FacetCounts, type FacetPages } from './facet-counts.ts';
import { cleanQuery } from './clean-query.ts';
import { correctQuery } from './correct-query.ts';
import { findPages, type FoundPages } from './find-pages.ts';
import { hitOf, type Hit } from './hit.ts';
import { joined, lexiconOf, type Lexicon } from './lexicon.ts';
import type { SearchIndex } from './open-index.ts';
import { unitsOnPage } from './page-places.ts';
import { parseQuery, type Query } from './query.ts';
import type { SearchState } from './query-state.ts';
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
}

export interface SearchOutcome {
  query: Query;
  /** The query as it was searched, where slips of the one typed were mended; else `null`. */
  mended: string | null;
  /** Documents found, on all pages of the list. */
  total: number;
  /** The page of the list that is shown, and how many there are. */
  page: number;
  pages: number;
  hits: Hit[];
  /** Page numbers of all documents found, in the order of the list. */
  found: readonly number[];
  counts: FacetCounts;
  /** First and last year any document of the archive is about; `null` where none is dated. */
  years: { first: number; last: number } | null;
  /** Parts of the query that no document has. */
  missing: string[];
  /** True where no document has all of the query, so that those that have most of it are shown. */
  partial: boolean;
  /** Laws the query names by number. */
  laws: CatalogueLaw[];
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
  };
}

function yearsOf(pages: FacetPages): SearchOutcome['years'] {
  const years = [...pages.keys()].map(Number);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Places in the order of time, by page number. */
function timeOrder(index: SearchIndex): Map<number, number> {
  const pages = index.contents.sorts.get('ngay') ?? [];
  return new Map(pages.map((page, place) => [page, place]));
}

function inOrder(found: FoundPages, index: SearchIndex, state: SearchState, words: boolean) {
  if (state.sort === 'sat-nhat' && words) return found.pages;
  const order = timeOrder(index);
  const sign = state.sort === 'cu-nhat' ? 1 : -1;
  return [...found.pages].sort(
    (a, b) => sign * ((order.get(a.page) ?? 0) - (order.get(b.page) ?? 0)) || a.page - b.page,
  );
}

/** Laws whose number is what was typed, without regard to signs, marks and blanks. */
function lawsNamed({ text }: Query, laws: readonly CatalogueLaw[]): CatalogueLaw[] {
  const typed = joined(text);
  return /\d/.test(typed) ? laws.filter(({ number }) => joined(number) === typed) : [];
}

/** Searches the archive as a state of the search page says. Rejects with `IndexFailure`. */
export async function searchArchive(
  { index, catalogue, lexicon, compounds, vocabulary }: SearchableArchive,
  state: SearchState,
): Promise<SearchOutcome> {
  const mended = state.exact
    ? null
    : await correctQuery(cleanQuery(state.q), index, lexicon, vocabulary);
  const query = parseQuery(mended ?? state.q, lexicon, state.exact);
  const words = query.units.length > 0;
  const facetPages = index.facets;
  const found = await findPages(index, query);
  const passing = passingPages(inOrder(found, index, state, words), facetPages, state);
  const pages = Math.max(1, Math.ceil(passing.length / PAGE_SIZE));
  const page = Math.min(state.page, pages);
  const shown = passing.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const titleField = index.contents.fields.indexOf('title');
  const hits = await Promise.all(
    shown.map(async ({ page, score }) => {
      const fragment = await index.fragment(page);
      const units = unitsOnPage(fragment, page, found.units, state.exact, titleField);
      return hitOf(fragment, page, score, units, titleField, compounds);
    }),
  );
  const ways = passing.length > 0 ? [] : waysOn(found.pages, facetPages, catalogue, state);
  return {
    query,
    mended,
    total: passing.length,
    page,
    pages,
    hits,
    found: passing.map(({ page }) => page),
    counts: facetCounts(found.pages, facetPages, state),
    years: yearsOf(facetPages.nam),
    missing: found.missing,
    partial: words && passing.length > 0 && passing.every(({ share }) => share < 0.999),
    laws: lawsNamed(query, catalogue.laws),
    ways,
    unfiltered: found.pages.length,
  };
}
