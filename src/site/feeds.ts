import { COLLECTION_PATHS } from '#documents/urls.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';

/** Addresses of a pair of feeds, below the base. */
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
