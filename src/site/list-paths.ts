import type { CollectionName } from '#schema/collections.ts';
import { pageSize } from '#documents/paginate.ts';
import type { Archive } from './archive-view.ts';
import { citingItem, type CitingItem } from './citing-items.ts';
import {
  documentCitedViews,
  documentLinks,
  longCited,
  type DocumentCitedView,
} from './document-cited.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { collectionList } from './collection-lists.ts';
import { facetLists, type PlainFacet } from './facet-lists.ts';
import { listViews, type ListView } from './list-view.ts';
import { citedBy, lawViews, type LawView } from './law-views.ts';
import { nameData, type NameData } from './name-data.ts';
import { namePages, type NamePageView } from './name-pages.ts';
import { allPlaceNames } from './place-index.ts';
import { longYears, periodYearViews, type PeriodYearView } from './period-years.ts';
import { placePages } from './place-pages.ts';
import { placeViews, type PlaceView } from './place-views.ts';
import { lanePages } from './series-lanes.ts';
import { laneIndex, laneViews, type LaneIndexView, type LaneView } from './series-views.ts';
import { successionLists, type Succession } from './succession-lists.ts';
import { yearViews } from './year-views.ts';

interface ViewProps<V> {
  view: V;
  office: Archive['reference']['office'];
}
type ListProps = ViewProps<ListView>;
interface PageParam extends Record<string, string | undefined> {
  /** `trang/2`; the first page of a list has none. */
  page: string | undefined;
}

function pathsOf<P extends PageParam, V extends Pick<ListView, 'pager'>>(
  archive: Archive,
  views: readonly V[],
  params: Omit<P, 'page'>,
): KeyedPath<P, ViewProps<V>>[] {
  const { office } = archive.reference;
  return views.map((view) => {
    const number = view.pager?.page ?? 1;
    const page = number > 1 ? `trang/${String(number)}` : undefined;
    return keyedPath(archive, { ...params, page } as P, { view, office });
  });
}

/** Paths of a route `[key]/[...page]`: every page of every list of a facet. */
export function facetPaths(
  archive: Archive,
  facet: PlainFacet,
): KeyedPath<PageParam & { key: string }, ListProps>[] {
  return facetLists(archive, facet).flatMap((list) =>
    pathsOf(archive, listViews(archive, list), { key: list.key }),
  );
}

/** Paths of a route `[...page]`: every page of the list of a collection. */
export function collectionPaths(
  archive: Archive,
  collection: CollectionName,
): KeyedPath<PageParam, ListProps>[] {
  return pathsOf(archive, listViews(archive, collectionList(archive, collection)), {});
}

/** Paths of a route `[year]/[...page]`: every page of every year. */
export function yearPaths(archive: Archive): KeyedPath<PageParam & { year: string }, ListProps>[] {
  return [...archive.years.keys()].flatMap((year) =>
    pathsOf(archive, yearViews(archive, year), { year: String(year) }),
  );
}

/** Paths of a route `[law]/[...page]`: every page of every law. */
export function lawPaths(
  archive: Archive,
): KeyedPath<PageParam & { law: string }, ViewProps<LawView>>[] {
  return citedBy(archive).flatMap(({ key, citing }) =>
    pathsOf(archive, lawViews(archive, key, citing), { law: key }),
  );
}

/** Paths of a route `[law]/danh-sach.json`: the data of each list of citing documents that stands on several pages. */
export function lawDataPaths(
  archive: Archive,
): KeyedPath<{ law: string }, { items: CitingItem[] }>[] {
  return citedBy(archive)
    .filter(({ citing }) => isPaged(citing.length))
    .map(({ key, citing }) =>
      keyedPath(archive, { law: key }, { items: citing.map((link) => citingItem(archive, link)) }),
    );
}

/** Paths of a route `[id]/duoc-dan/[...page]`: documents of a collection that many others cite. */
export function documentCitedPaths(
  archive: Archive,
  collection: CollectionName,
): KeyedPath<PageParam & { id: string }, ViewProps<DocumentCitedView>>[] {
  return longCited(archive, collection).flatMap((document) =>
    pathsOf(archive, documentCitedViews(archive, document), { id: document.id }),
  );
}

/** Paths of a route `[id]/duoc-dan/danh-sach.json`: their data, where the list stands on several pages. */
export function documentCitedDataPaths(
  archive: Archive,
  collection: CollectionName,
): KeyedPath<{ id: string }, { items: CitingItem[] }>[] {
  const links = documentLinks(archive);
  const long = longCited(archive, collection).filter(({ id }) =>
    isPaged(links.get(id)?.length ?? 0),
  );
  return long.map(({ id }) =>
    keyedPath(
      archive,
      { id },
      { items: (links.get(id) ?? []).map((link) => citingItem(archive, link)) },
    ),
  );
}

const isPaged = (total: number): boolean => total > pageSize(total);

/** Paths of a route `[unit]/[...page]`: every page of every unit that has one. */
export function placePaths(
  archive: Archive,
): KeyedPath<PageParam & { unit: string }, ViewProps<PlaceView>>[] {
  return [...placePages(archive)].flatMap((key) =>
    pathsOf(archive, placeViews(archive, key), { unit: key }),
  );
}

/** Paths of a route `[letter]/[...page]`: names of all places by first letter. */
export function letterPaths(
  archive: Archive,
): KeyedPath<PageParam & { letter: string }, ViewProps<NamePageView>>[] {
  return allPlaceNames(archive).flatMap((letter) =>
    pathsOf(archive, namePages(archive, letter), { letter: letter.slug }),
  );
}

/** Paths of a route `[letter].json`: the same as data, for the search for a place. */
export function letterDataPaths(
  archive: Archive,
): KeyedPath<{ letter: string }, { data: NameData }>[] {
  return allPlaceNames(archive).map((letter) =>
    keyedPath(archive, { letter: letter.slug }, { data: nameData(letter) }),
  );
}

/** Paths of a route `[id]/[...page]`: every page of every lane. */
export function lanePaths(
  archive: Archive,
): KeyedPath<PageParam & { id: string }, ViewProps<LaneView>>[] {
  return [...lanePages(archive)].flatMap((id) => pathsOf(archive, laneViews(archive, id), { id }));
}

/** Paths of a route `[...page]`: the list of all lanes. */
export function laneIndexPaths(archive: Archive): KeyedPath<PageParam, ViewProps<LaneIndexView>>[] {
  return pathsOf(archive, laneIndex(archive), {});
}

/** Paths of a route `[year]/[...page]`: what ends in a year of which the page of periods cannot hold all. */
export function periodPaths(
  archive: Archive,
): KeyedPath<PageParam & { year: string }, ViewProps<PeriodYearView>>[] {
  return longYears(archive).flatMap((year) =>
    pathsOf(archive, periodYearViews(archive, year), { year: String(year) }),
  );
}

/** Paths of a route `[unit]/[succession]/[...page]`: documents of the units before or after one. */
export function successionPaths(
  archive: Archive,
): KeyedPath<PageParam & { unit: string; succession: Succession }, ListProps>[] {
  return successionLists(archive).flatMap((list) =>
    pathsOf(archive, listViews(archive, list), { unit: list.key, succession: list.which }),
  );
}
