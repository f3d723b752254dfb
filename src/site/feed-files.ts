import { hash } from 'node:crypto';
import { atomWriter } from '#exports/atom.ts';
import type { FeedChannel } from '#exports/feed-channel.ts';
import { newest, type FeedEntry } from '#exports/feed-entries.ts';
import { jsonFeedWriter } from '#exports/json-feed.ts';
import type { DataFile, DataWriter } from '../publish/data-writer.ts';
import type { Archive } from './archive-view.ts';
import { facetLog, PAIR_LIMIT } from './facet-log.ts';
import { facetChannel, pairChannels } from './feed-channels.ts';

/** Feeds of all lists of facets that have documents (Atom and JSON) and of pairs of their values (Atom). */
export const FEED_FILES: DataWriter = { name: 'feeds', files: feedFiles };

/**
 * The key of a feed is made of its entries, each made into a short hash once. At ten thousand documents and one that changed,
 * taking over the others is a second of CPU less than writing them again.
 */
function* feedFiles(archive: Archive): Generator<DataFile> {
  const atom = atomWriter(archive.site);
  const json = jsonFeedWriter(archive.site);
  const signs = new Map<FeedEntry, string>();
  const signOf = (entry: FeedEntry): string => {
    const known =
      signs.get(entry) ?? hash('sha256', JSON.stringify(entry), 'base64url').slice(0, 22);
    signs.set(entry, known);
    return known;
  };
  const keyOf = (channel: FeedChannel, entries: readonly FeedEntry[]): string =>
    hash('sha256', JSON.stringify(channel) + entries.map(signOf).join(''), 'base64url');
  const { facets, pairs } = facetLog(archive);
  for (const [facet, lists] of facets)
    for (const [value, log] of lists) {
      const channel = facetChannel(archive, facet, value);
      const entries = newest(log);
      const key = keyOf(channel, entries);
      yield { path: channel.atomPath.slice(1), text: () => atom(channel, entries), key };
      if (channel.jsonPath !== undefined)
        yield { path: channel.jsonPath.slice(1), text: () => json(channel, entries), key };
    }
  const channelOf = pairChannels(archive);
  for (const { pair, log } of pairs) {
    const channel = channelOf(pair);
    const entries = newest(log, PAIR_LIMIT);
    yield {
      path: channel.atomPath.slice(1),
      text: () => atom(channel, entries),
      key: keyOf(channel, entries),
    };
  }
}
