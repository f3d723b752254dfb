import type { CollectionName } from '#schema/collections.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { collectionList } from './collection-lists.ts';
import { facetLists, type PlainFacet } from './facet-lists.ts';
import { listViews, type ListView } from './list-view.ts';
import { yearViews } from './year-views.ts';

interface ListProps {
  view: ListView;
  office: Archive['reference']['office'];
}
interface PageParam extends Record<string, string | undefined> {
  /** `trang/2`; the first page of a list has none. */
  page: string | undefined;
}

function pathsOf<P extends PageParam>(
  archive: Archive,
  views: readonly ListView[],
  params: Omit<P, 'page'>,
): KeyedPath<P, ListProps>[] {
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
