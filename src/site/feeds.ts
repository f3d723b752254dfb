import { COLLECTION_PATHS, facetPath, FACET_PATHS, type FacetName } from '#documents/urls.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';

/** Addresses of the feeds of one list, below the base. */
export interface FeedLinks {
  title: string;
  atom: string;
  json: string;
}

const TITLES: Record<CollectionName, string> = {
  directives: 'Văn bản',
  reports: 'Báo cáo',
  announcements: 'Thông báo',
};

/** Feeds of the whole archive: what came in, corrections, withdrawals. */
export const WHOLE_FEED: FeedLinks = { title: 'Mới lưu', atom: '/feed.xml', json: '/feed.json' };

/** Feeds of each collection. */
export const COLLECTION_FEEDS: Record<CollectionName, FeedLinks> = Object.fromEntries(
  COLLECTIONS.map((name) => {
    const folder = `/${COLLECTION_PATHS[name]}`;
    const links = { atom: `${folder}/feed.xml`, json: `${folder}/feed.json` };
    return [name, { title: TITLES[name], ...links }];
  }),
) as Record<CollectionName, FeedLinks>;

/** Feeds of the page of a facet value, beside it. Written with the open data (`feed-files.ts`), where it has documents. */
export function facetFeeds(facet: FacetName, key: string | number, title: string): FeedLinks {
  const folder = facetPath(facet, key);
  return { title, atom: `${folder}feed.xml`, json: `${folder}feed.json` };
}

/** The page about feeds, and the folder of those of pairs. */
export const FEEDS_PATH = '/theo-doi-tin/';

/**
 * Permanent address of the feed of two values: `/theo-doi-tin/dia-phuong/kim-dong-331/chu-de/tuyen-quan.xml`. Their order is that
 * of `PAIR_ORDER` (listed-values.ts), so that each pair has one address. What has no own feed is answered by `pairFeed`.
 */
export function pairFeedPath([a, b]: readonly [FacetValue, FacetValue]): string {
  return `${FEEDS_PATH}${FACET_PATHS[a.facet]}/${a.key}/${FACET_PATHS[b.facet]}/${b.key}.xml`;
}

/** A value of a facet. */
export interface FacetValue {
  facet: FacetName;
  key: string;
}
