import { COLLECTIONS } from '#schema/collections.ts';
import { FACET_PATHS, facetPath } from '#documents/urls.ts';
import type { Archive } from '#site/archive-view.ts';
import { yearAnchor, type CitingItem } from '#site/citing-items.ts';
import { collectionList } from '#site/collection-lists.ts';
import type { FacetGroup } from '#site/facet-groups.ts';
import { FACET_WORDS, PLAIN_FACETS, facetLists } from '#site/facet-lists.ts';
import { indexView, type IndexView } from '#site/index-views.ts';
import { inlineHtml } from '#site/inline.ts';
import { citedBy, lawIndex, lawViews, type LawView } from '#site/law-views.ts';
import type { PagerView } from '#site/list-view.ts';
import { citingPassages } from '#site/passages.ts';
import { fitOnePage, placeNames } from '#site/place-index.ts';
import { placePages } from '#site/place-pages.ts';
import { placeViews } from '#site/place-views.ts';
import { yearLines } from '#site/year-index.ts';
import { yearViews } from '#site/year-views.ts';
import type { HugoFile } from './hugo-file.ts';

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
        about: thing(list.about),
        own: FACET_PATHS[facet],
      },
    })),
  ]);
}

function places(archive: Archive): HugoFile[] {
  return [...placePages(archive)].flatMap((key) => {
    const [view] = placeViews(archive, key);
    if (!view) return [];
    const front = {
      title: view.title,
      current: 'dia-phuong',
      kick: { kind: view.kick.kind, validity: inlineHtml(view.kick.validity) },
      tab: view.fullTitle,
      description: view.description,
      trail: view.trail,
      lineage: view.lineage.map(({ when, what }) => ({
        when: inlineHtml(when),
        what: inlineHtml(what),
      })),
      search: view.search,
      after: view.after && inlineHtml(view.after),
      older: view.predecessors.units.map(({ unit, validity, total, rows, path }) => ({
        unit: inlineHtml(unit),
        validity,
        total,
        rows: rows.map((row) => row.path),
        path,
      })),
      below: view.below,
      offices: view.offices,
      reform: view.reform.map(({ key: anchor, before, now, how }) => ({
        key: anchor,
        before: inlineHtml(before),
        now: inlineHtml(now),
        how,
      })),
      namesake: view.namesake,
    };
    return [{ path: `${FACET_PATHS.locality}/${key}/_index.md`, front }];
  });
}

function placeIndex(archive: Archive): HugoFile[] {
  const letters = placeNames(archive);
  const whole = fitOnePage(letters);
  const links = letters.map(({ letter, slug }) => ({ letter, slug }));
  const named = (names: (typeof letters)[number]['names']): object[] =>
    names.map(({ name, path, about, now }) => ({
      name,
      path,
      about: inlineHtml(now === null ? about : `${about}; ${now}`),
    }));
  const index = {
    path: `${FACET_PATHS.locality}/_index.md`,
    front: {
      title: 'Địa phương',
      description: 'Tên cũ và mới của các địa phương có văn bản.',
      layout: 'names',
      letters: links,
      whole,
      names: whole ? letters.flatMap(({ names }) => named(names)) : [],
    },
  };
  if (whole) return [index];
  return [
    index,
    ...letters.map(({ letter, slug, names }) => ({
      path: `ten-${slug}.md`,
      front: {
        url: `/dia-phuong/ten/${slug}/`,
        title: `Địa phương, chữ ${letter}`,
        description: `Tên cũ và mới của các địa phương có văn bản về quốc phòng, quân sự, chữ ${letter}.`,
        layout: 'names',
        letters: links,
        slugletter: slug,
        names: named(names),
      },
    })),
  ];
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
    return { path: one.row.path, passages, more };
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
    years: yearsOf(view),
    about: thing(view.about),
    groups: [...found].map(([year, list]) => ({
      year: year === null ? 'Chưa rõ năm' : String(year),
      anchor: yearAnchor(year),
      items: list.map(item),
    })),
  };
  return { path: numbered(`can-cu/${view.key}`, view.pager), front };
}

/** Links to where each year begins. */
function yearsOf({ citedBy }: LawView): object[] {
  const years = citedBy.index.find(({ name }) => name === 'nam')?.values ?? [];
  return years.map(({ label, places }) => ({
    year: label,
    total: places.length,
    path: places[0]?.path ?? '',
  }));
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
      outputs: ['HTML', 'ATOM', 'JSONFEED'],
    };
    return { path: `${path.slice(1)}_index.md`, front };
  });
  return [
    ...collections,
    ...plainTerms(archive),
    ...places(archive),
    ...placeIndex(archive),
    ...years(archive),
    indexFile(lawIndex(archive)),
    ...citedBy(archive).flatMap(({ key, citing }) =>
      lawViews(archive, key, citing).map((view) => lawFile(view, cache)),
    ),
  ];
}
