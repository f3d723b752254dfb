import type { ArchiveDocument } from '#documents/document.ts';
import { documentEvents } from '#documents/document-events.ts';
import { facetKeys } from '#documents/facet-keys.ts';
import type { FacetName } from '#documents/urls.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive } from './archive-view.ts';
import { PAIRS } from './facet-log.ts';
import { placeCalendar } from './calendars.ts';
import { facetTitle } from './facet-title.ts';
import { facetFeeds, pairFeedPath, type FeedLinks } from './feeds.ts';
import { thisPreview } from './this-preview.ts';

/** How a list is followed: its own feeds, and narrower ones, by its value and a second one. */
export interface ListFeeds {
  feeds: FeedLinks[];
  narrower: { label: string; path: string }[];
  /** Calendar of a place that has days in it. */
  calendar?: string | undefined;
}

/** Narrower feeds named of each facet. */
const SHOWN = 4;

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
    narrower: PAIRS.flatMap(([first, second]) => {
      // places are found by their own pages: of a topic all provinces would be named
      if (facet !== first && (facet !== second || first === 'locality')) return [];
      const other = facet === first ? second : first;
      return most(other, documents).map((found) => ({
        label: facetTitle(archive, other, found),
        path: pairFeedPath(
          facet === first
            ? [
                { facet, key },
                { facet: other, key: found },
              ]
            : [
                { facet: other, key: found },
                { facet, key },
              ],
        ),
      }));
    }),
  };
}

/** The values that most of the documents have. */
function most(facet: FacetName, documents: readonly ArchiveDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const key of facetKeys(document)[facet]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || compare(a, b))
    .slice(0, SHOWN)
    .map(([key]) => key);
}
