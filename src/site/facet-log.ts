import { FACET_PATHS, type FacetName } from '#documents/urls.ts';
import { FEED_LIMIT, feedLog, type LoggedEntry } from '#exports/feed-entries.ts';
import type { Archive } from './archive-view.ts';
import { listedUnder } from './listed-under.ts';
import { pairFeeds, type PairFeed } from './pair-feeds.ts';
import { pairTotals } from './pair-totals.ts';

/** Entries of a feed of a pair: fewer, since there are many such feeds. */
export const PAIR_LIMIT = 20;

/** Two values with what happened where both hold. */
export interface PairLog extends PairFeed {
  /** Newest first, at most `PAIR_LIMIT`. */
  log: LoggedEntry[];
}

/** What happened in each list of the archive. */
export interface FacetLog {
  /** Newest first, at most `FEED_LIMIT`, by facet and key. */
  facets: ReadonlyMap<FacetName, ReadonlyMap<string, LoggedEntry[]>>;
  /** All pairs that have a feed of their own. */
  pairs: readonly PairLog[];
}

const FACETS = Object.keys(FACET_PATHS) as FacetName[];

/** What happened in each list and where two of them meet, in one pass over the log of the archive. */
export function facetLog(archive: Archive): FacetLog {
  const facets = new Map(FACETS.map((facet) => [facet, new Map<string, LoggedEntry[]>()]));
  const pairs = new Map<number, PairLog>();
  for (const [pair, feed] of pairFeeds(archive))
    if (feed.own) pairs.set(pair, { ...feed, log: [] });
  const { pairsOf } = pairTotals(archive);
  for (const logged of archiveLog(archive)) {
    const own = listedUnder(logged.of);
    if (own === null) continue;
    for (const [facet, lists] of facets)
      for (const key of own[facet]) {
        const list = lists.get(key);
        if (!list) lists.set(key, [logged]);
        else if (list.length < FEED_LIMIT) list.push(logged);
      }
    for (const pair of pairsOf(logged.of)) {
      const log = pairs.get(pair)?.log;
      if (log && log.length < PAIR_LIMIT) log.push(logged);
    }
  }
  return { facets, pairs: [...pairs.values()] };
}

const logs = new WeakMap<Archive, LoggedEntry[]>();

/** All that happened in the archive, newest first; found once for all feeds. */
export function archiveLog(archive: Archive): LoggedEntry[] {
  const log =
    logs.get(archive) ??
    feedLog(archive.documents, archive.tombstones, {
      issuer: archive.words.issuer,
      docType: (document) => archive.words.docType(document.data.docType),
    });
  logs.set(archive, log);
  return log;
}
