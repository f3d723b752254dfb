import { COLLECTIONS } from '#schema/collections.ts';
import { FACET_PATHS, facetPath } from '#documents/urls.ts';
import type { Archive } from '#site/archive-view.ts';
import { citingWords, yearAnchor, type CitingItem } from '#site/citing-items.ts';
import { collectionList } from '#site/collection-lists.ts';
import { DERIVATIONS } from '#site/derivation-words.ts';
import type { FacetGroup } from '#site/facet-groups.ts';
import { FACET_WORDS, PLAIN_FACETS, facetLists } from '#site/facet-lists.ts';
import { indexView, type IndexView } from '#site/index-views.ts';
import { inlineHtml } from '#site/inline.ts';
import { citedBy, lawIndex, lawViews, type LawView } from '#site/law-views.ts';
import type { PagerView } from '#site/list-view.ts';
import { citingPassages } from '#site/passages.ts';
import { yearLines } from '#site/year-index.ts';
import { yearViews } from '#site/year-views.ts';
import type { HugoFile } from './hugo-file.ts';
import { hugoPlaces } from './hugo-places.ts';

const numbered = (path: string, pager: PagerView | null): string =>
  `${path}${pager && pager.page > 1 ? `-trang-${String(pager.page)}` : ''}.md`;
const pagerOf = (pager: PagerView | null): object | null =>
  pager && { page: pager.page, pages: pager.pages };
const facetsOf = (groups: readonly FacetGroup[]): object[] =>
  groups.map(({ title, index, links }) => ({ title, index, links }));
const thing = (about: object | undefined | null): string | null =>
  about ? JSON.stringify(about).replaceAll('<', '\\u003c') : null;

function indexFile(view: IndexView): HugoFile {
  const { title, description, lead, groups } = view;
  const front = { title, description, leadhtml: inlineHtml(lead), groups, layout: 'index-page' };
  return { path: `${view.path.slice(1)}_index.md`, front };
}

/** Terms: what they are called and what is said of them. Hugo gathers, counts, sorts and cuts their documents. */
function plainTerms(archive: Archive): HugoFile[] {
  return PLAIN_FACETS.flatMap((facet) => [
    indexFile(indexView(archive, facet)),
    ...facetLists(archive, facet).map((list) => ({
      path: `${FACET_PATHS[facet]}/${list.key}/_index.md`,
      front: {
        title: list.title,
        kick: FACET_WORDS[facet].kick,
        description: list.description,
        trail: list.trail,
        leadhtml: list.lead && inlineHtml(list.lead),
        search: list.search,
        feed: list.feeds?.[0],
        follow: { feeds: list.feeds, narrower: list.narrower },
        about: thing(list.about),
        own: FACET_PATHS[facet],
      },
    })),
  ]);
}

/** A year is three lists, each cut by itself, which no paginator of Hugo's makes: it is given who stands where. */
function years(archive: Archive): HugoFile[] {
  const pages = [...archive.years.keys()].flatMap((year) =>
    yearViews(archive, year).map((view) => ({
      path: numbered(`nam/${String(year)}`, view.pager),
      front: {
        url: view.path,
        base: facetPath('year', year),
        title: view.title,
        description: view.description,
        layout: 'year',
        trail: view.trail,
        leadhtml: inlineHtml(view.lead),
        total: view.total,
        pager: pagerOf(view.pager),
        sections: view.sections.map(({ rows, ...section }) => ({
          ...section,
          rows: rows.map(({ path }) => path),
        })),
        facets: facetsOf(view.facets),
        search: view.search,
        feed: view.feeds[0],
        follow: { feeds: view.feeds, narrower: view.narrower },
        derivation: DERIVATIONS.year,
      },
    })),
  );
  const links = yearLines(archive).map(({ year, path, total }) => ({
    label: String(year),
    path,
    total,
  }));
  return [
    {
      path: 'nam/_index.md',
      front: {
        title: 'Năm',
        description: 'Văn bản theo năm.',
        layout: 'index-page',
        groups: [{ title: null, links }],
      },
    },
    ...pages,
  ];
}

function lawFile(view: LawView, cache: string): HugoFile {
  const item = (one: CitingItem): object => {
    const passages = citingPassages(cache, one, view.citedBy.names);
    const more = passages.length > 0 ? one.anchors.length - passages.length : 0;
    return { path: one.row.path, said: citingWords(one), passages, more };
  };
  const found = new Map<number | null, CitingItem[]>();
  for (const one of view.citedBy.items) found.set(one.year, [...(found.get(one.year) ?? []), one]);
  const front = {
    url: view.path,
    base: facetPath('law', view.key),
    title: view.title,
    number: view.number,
    kick: view.kick,
    description: view.description,
    layout: 'law',
    record: view.box.map(({ label, value, wide }) => ({ label, value: inlineHtml(value), wide })),
    history: view.history.map(({ when, what, basis }) => ({ when, what: inlineHtml(what), basis })),
    effects: view.effects.map((effect) => inlineHtml(effect)),
    total: view.citedBy.total,
    pager: pagerOf(view.pager),
    outstanding: view.outstanding.map((line) => inlineHtml(line)),
    follow: view.follow,
    index: view.citedBy.index.map(({ name, label, values }) => ({
      name,
      label,
      values: values.map(({ key, label: word, places: where }) => ({
        key,
        word,
        total: where.length,
        // of years the first alone is a link, as on our pages
        places: where.slice(0, name === 'nam' ? 1 : 12),
      })),
    })),
    about: thing(view.about),
    groups: [...found].map(([year, list]) => ({
      year: year === null ? 'Chưa rõ năm' : String(year),
      anchor: yearAnchor(year),
      items: list.map(item),
    })),
  };
  return { path: numbered(`can-cu/${view.key}`, view.pager), front };
}

/** Every list of the peer. `cache` holds the rendered bodies, from which the citing sentences are. */
export function hugoLists(archive: Archive, cache: string): HugoFile[] {
  const collections = COLLECTIONS.map((name) => {
    const { path, title, description, noun, trail, feeds, search } = collectionList(archive, name);
    const front = {
      title,
      description,
      current: name === 'announcements' ? 'thong-bao' : null,
      noun,
      trail,
      search,
      feed: feeds?.[0],
      follow: { feeds, narrower: [] },
      outputs: ['HTML', 'ATOM', 'JSONFEED'],
    };
    return { path: `${path.slice(1)}_index.md`, front };
  });
  return [
    ...collections,
    ...plainTerms(archive),
    ...hugoPlaces(archive),
    ...years(archive),
    indexFile(lawIndex(archive)),
    ...citedBy(archive).flatMap(({ key, citing }) =>
      lawViews(archive, key, citing).map((view) => lawFile(view, cache)),
    ),
  ];
}
