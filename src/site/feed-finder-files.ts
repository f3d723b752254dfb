import { FACET_PATHS, type FacetName } from '#documents/urls.ts';
import type { DataFile, DataWriter } from '../publish/data-writer.ts';
import type { Archive } from './archive-view.ts';
import { feedValues } from './feed-values.ts';
import { FEEDS_PATH, type FacetValue } from './feeds.ts';
import { finderPart, pairName } from '#elements/finder-part.ts';
import { pairFeeds } from './pair-feeds.ts';
import { pairTotals } from './pair-totals.ts';

/** Pairs of one file: some six kilobytes packed. */
const PAIRS_OF_A_FILE = 400;

/** How many files the answers of the finder are in. */
export function finderParts(archive: Archive): number {
  return Math.max(1, Math.ceil(pairTotals(archive).pairs.size / PAIRS_OF_A_FILE));
}

/**
 * Where the feed of each pair is, for the field of the page about feeds: `pairName` to the number of documents, with the address
 * (below the base) where it is not the pair's own.
 */
export type FinderAnswers = Record<string, [total: number, path: string]>;

/** The values of each facet (`/theo-doi-tin/dia-phuong.json`), and all pairs that share documents (`/theo-doi-tin/cap/<part>.json`). */
export const FEED_FINDER_FILES: DataWriter = { name: 'feed finder', files: finderFiles };

function* finderFiles(archive: Archive): Generator<DataFile> {
  for (const [facet, folder] of Object.entries(FACET_PATHS))
    yield {
      path: `${FEEDS_PATH.slice(1)}${folder}.json`,
      text: () => JSON.stringify(feedValues(archive, facet as FacetName)),
    };
  const parts = Array.from({ length: finderParts(archive) }, (): FinderAnswers => ({}));
  const valueName = ({ facet, key }: FacetValue): string => `${FACET_PATHS[facet]}/${key}`;
  for (const [, { pair, path, total }] of pairFeeds(archive)) {
    const name = pairName(valueName(pair[0]), valueName(pair[1]));
    const answers = parts[finderPart(name, parts.length)];
    if (answers) answers[name] = [total, path.slice(1)];
  }
  for (const [part, answers] of parts.entries())
    yield {
      path: `${FEEDS_PATH.slice(1)}cap/${String(part)}.json`,
      text: () => JSON.stringify(answers),
    };
}
