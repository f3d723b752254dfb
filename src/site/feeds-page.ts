import { FACET_PATHS, type FacetName } from '#documents/urls.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive } from './archive-view.ts';
import { facetTitle } from './facet-title.ts';
import { COLLECTION_FEEDS, WHOLE_FEED, type FeedLinks } from './feeds.ts';
import { finderParts } from './feed-finder-files.ts';
import { pairFeed } from './pair-feeds.ts';

/** Topics against the values of another facet, each meeting a feed. */
export interface FeedTable {
  columns: string[];
  rows: { topic: string; cells: ({ total: number; path: string } | null)[] }[];
}

/** All that the page about feeds shows. */
export interface FeedsView {
  whole: FeedLinks[];
  types: FeedTable;
  years: FeedTable;
  /** Facets to choose two values of; `folder` is the first part of their addresses. */
  facets: { label: string; folder: string }[];
  /** Files of the finder's answers. */
  parts: number;
}

const FINDER_FACETS = [
  { label: 'Địa phương', folder: FACET_PATHS.locality },
  { label: 'Chủ đề', folder: FACET_PATHS.topic },
  { label: 'Cơ quan', folder: FACET_PATHS.issuer },
  { label: 'Loại văn bản', folder: FACET_PATHS.docType },
  { label: 'Loại kế hoạch', folder: FACET_PATHS.planType },
  { label: 'Năm', folder: FACET_PATHS.year },
  { label: 'Căn cứ', folder: FACET_PATHS.law },
];

/** Years of the table of years: the newest. */
const YEARS = 6;

/** The page of all feeds. */
export function feedsView(archive: Archive): FeedsView {
  const years = [...archive.years.keys()].slice(0, YEARS).map(String);
  const types = sorted(archive, 'docType', [...archive.docTypes.keys()]);
  return {
    whole: [WHOLE_FEED, ...COLLECTIONS.map((name) => COLLECTION_FEEDS[name])],
    types: table(archive, 'docType', types),
    years: table(archive, 'year', years),
    facets: FINDER_FACETS,
    parts: finderParts(archive),
  };
}

const topicsOf = (archive: Archive): string[] =>
  sorted(archive, 'topic', [...archive.topics.keys()]);

function sorted(archive: Archive, facet: FacetName, keys: string[]): string[] {
  return keys.sort((a, b) => compare(facetTitle(archive, facet, a), facetTitle(archive, facet, b)));
}

function table(archive: Archive, facet: 'docType' | 'year', columns: readonly string[]): FeedTable {
  return {
    columns: columns.map((key) => (facet === 'year' ? key : facetTitle(archive, facet, key))),
    rows: topicsOf(archive).map((topic) => ({
      topic: facetTitle(archive, 'topic', topic),
      cells: columns.map((key) => {
        const feed = pairFeed(archive, { facet: 'topic', key: topic }, { facet, key });
        return feed && feed.total > 0 ? { total: feed.total, path: feed.path } : null;
      }),
    })),
  };
}
