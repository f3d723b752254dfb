import type { SiteAddress } from '#documents/site-address.ts';
import { buildFeed, type FeedChannel } from './feed-channel.ts';
import type { FeedEntry } from './feed-entries.ts';

/** A feed as JSON Feed 1 (jsonfeed.org). */
export function jsonFeed(
  site: SiteAddress,
  channel: FeedChannel,
  entries: readonly FeedEntry[],
): string {
  return buildFeed(site, channel, entries, 'content-only').json1();
}
