import { groupBy } from '#documents/group.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { followIndex } from './follow-through.ts';
import { followListViews, type FollowListView } from './follow-through-list.ts';
import { followViews, type FollowView } from './follow-through-view.ts';

interface ViewProps<V> {
  view: V;
  office: Archive['reference']['office'];
}
type Params = Record<string, string | undefined>;

const pageOf = ({ pager }: Pick<FollowView, 'pager'>): string | undefined =>
  pager && pager.page > 1 ? `trang/${String(pager.page)}` : undefined;

/** Paths of the route `theo-doi/[...page]`. */
export function followListPaths(archive: Archive): KeyedPath<Params, ViewProps<FollowListView>>[] {
  const { office } = archive.reference;
  return followListViews(archive).map((view) =>
    keyedPath(archive, { page: pageOf(view) }, { view, office }),
  );
}

/**
 * Paths of the route `theo-doi/[unit]/[year]/[...page]`: every place and year that has tasks. The years of a place follow each
 * other, since one paper mostly stands in two of them and its body is then read once.
 */
export function followPaths(archive: Archive): KeyedPath<Params, ViewProps<FollowView>>[] {
  const { office } = archive.reference;
  const byPlace = groupBy(followIndex(archive).all, ({ place }) => [place]);
  return [...byPlace.values()]
    .flat()
    .flatMap((follow) =>
      followViews(archive, follow).map((view) =>
        keyedPath(
          archive,
          { unit: follow.place, year: String(follow.year), page: pageOf(view) },
          { view, office },
        ),
      ),
    );
}
