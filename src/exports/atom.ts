import type { SiteAddress } from '#documents/site-address.ts';
import { buildFeed, type FeedChannel } from './feed-channel.ts';
import type { FeedEntry } from './feed-entries.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export function atomFeed(
  site: SiteAddress,
  channel: FeedChannel,
  entries: readonly FeedEntry[],
): string {
  return buildFeed(site, channel, entries, 'titles').atom1();
}
