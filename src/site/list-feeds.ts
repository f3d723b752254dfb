import type { ArchiveDocument } from '#documents/document.ts';
import { documentEvents } from '#documents/document-events.ts';
import type { FacetName } from '#documents/urls.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive } from './archive-view.ts';
import { placeCalendar } from './calendars.ts';
import { facetTitle } from './facet-title.ts';
import { facetFeeds, type FacetValue, type FeedLinks } from './feeds.ts';
import { countValues, listedValues } from './listed-values.ts';
import { pairFeed } from './pair-feeds.ts';
import { thisPreview } from './this-preview.ts';

/** How a list is followed: its own feeds, and narrower ones, by its value and a second one. */
export interface ListFeeds {
  feeds: FeedLinks[];
  narrower: { label: string; path: string }[];
  /** Calendar of a place that has days in it. */
  calendar?: string | undefined;
}

/** Narrower feeds named of each facet. */
const SHOWN = 2;

/** Facets whose values are named beside a list, in this order. */
const JOINED = ['topic', 'docType', 'planType', 'year', 'law'] as const;

/**
 * Feeds of the page of a facet value, none where it has no documents. A preview has no feeds of lists: what a reader of feeds once
 * fetched it keeps. Narrower ones are those with the most documents.
 */
export function listFeeds(
  archive: Archive,
  facet: FacetName,
  key: string,
  documents: readonly ArchiveDocument[],
  preview = thisPreview() !== null,
): ListFeeds {
  if (preview || documents.length === 0) return { feeds: [], narrower: [] };
  const dated =
    facet === 'locality' && documents.some((document) => documentEvents(document).length > 0);
  return {
    ...(dated && { calendar: placeCalendar(key) }),
    feeds: [facetFeeds(facet, key, facetTitle(archive, facet, key))],
    narrower: narrower(archive, { facet, key }, documents),
  };
}

/** The fullest lists within one, each with the feed that tells of it; offices and places are found by their own pages. */
function narrower(
  archive: Archive,
  own: FacetValue,
  documents: readonly ArchiveDocument[],
): ListFeeds['narrower'] {
  const whole = facetFeeds(own.facet, own.key, '').atom;
  const listed = listedValues(archive);
  const shared = [...countValues(listed, documents).keys()].flatMap(
    (at) => listed.values[at] ?? [],
  );
  return JOINED.filter((facet) => facet !== own.facet).flatMap((facet) =>
    shared
      .filter((value) => value.facet === facet)
      .map((value) => ({ key: value.key, feed: pairFeed(archive, own, value) }))
      .filter(({ feed }) => feed !== null && feed.total > 0 && feed.path !== whole)
      .sort((a, b) => (b.feed?.total ?? 0) - (a.feed?.total ?? 0) || compare(a.key, b.key))
      .slice(0, SHOWN)
      .map(({ key, feed }) => ({ label: facetTitle(archive, facet, key), path: feed?.path ?? '' })),
  );
}
