import { atomWriter } from '#exports/atom.ts';
import { newest } from '#exports/feed-entries.ts';
import { jsonFeedWriter } from '#exports/json-feed.ts';
import type { DataFile, DataWriter } from '../publish/data-writer.ts';
import type { Archive } from './archive-view.ts';
import { facetLog, PAIR_LIMIT } from './facet-log.ts';
import { facetChannel, pairChannels } from './feed-channels.ts';

/** Feeds of all lists of facets that have documents (Atom and JSON) and of pairs of their values (Atom). */
export const FEED_FILES: DataWriter = { name: 'feeds', files: feedFiles };

/**
 * Without keys: an entry is made into text once for all feeds, so that making a feed again takes less than looking whether it
 * changed.
 */
function* feedFiles(archive: Archive): Generator<DataFile> {
  const atom = atomWriter(archive.site);
  const json = jsonFeedWriter(archive.site);
  const { facets, pairs } = facetLog(archive);
  for (const [facet, lists] of facets)
    for (const [key, log] of lists) {
      const channel = facetChannel(archive, facet, key);
      const entries = newest(log);
      yield { path: channel.atomPath.slice(1), text: () => atom(channel, entries) };
      if (channel.jsonPath !== undefined)
        yield { path: channel.jsonPath.slice(1), text: () => json(channel, entries) };
    }
  const channelOf = pairChannels(archive);
  for (const { pair, log } of pairs) {
    const channel = channelOf(pair);
    const entries = newest(log, PAIR_LIMIT);
    yield { path: channel.atomPath.slice(1), text: () => atom(channel, entries) };
  }
}
