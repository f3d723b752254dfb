import { Feed } from 'feed';
import { escapeUTF8 } from 'entities';
import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';
import type { FeedEntry } from './feed-entries.ts';

/** A feed without its entries. Paths are below the site's base. */
export interface FeedChannel {
  title: string;
  description: string;
  /** Who keeps the archive, for the feed's author. */
  publisher: string;
  /** The page that the feed follows. */
  path: string;
  atomPath: string;
  jsonPath: string;
}

/** A day as the instant at which it begins in UTC, which is how feeds say days. */
const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * Fills the library's feed. Atom declares titles and summaries as HTML and JSON Feed its content, so they are
 * escaped there: `markup` says whether titles are. `updated` comes from the entries, never from the clock.
 */
export function buildFeed(
  site: SiteAddress,
  channel: FeedChannel,
  entries: readonly FeedEntry[],
  markup: 'titles' | 'content-only',
): Feed {
  const url = (path: string): string => absoluteUrl(site, path);
  const updated = entries.reduce(
    (latest, entry) => (entry.updated > latest ? entry.updated : latest),
    '1970-01-01',
  );
  const feed = new Feed({
    id: url(channel.atomPath),
    title: channel.title,
    description: channel.description,
    link: url(channel.path),
    language: 'vi',
    updated: instant(updated),
    generator: false,
    author: { name: channel.publisher },
    feedLinks: { atom: url(channel.atomPath), json: url(channel.jsonPath) },
  });
  for (const entry of entries) {
    feed.addItem({
      id: url(entry.id),
      link: url(entry.path),
      title: markup === 'titles' ? escapeUTF8(entry.title) : entry.title,
      description: escapeUTF8(entry.summary),
      published: instant(entry.published),
      date: instant(entry.updated),
      ...(entry.author === null ? {} : { author: [{ name: entry.author }] }),
      ...(entry.category === null
        ? {}
        : { category: [{ name: entry.category, term: entry.category }] }),
    });
  }
  return feed;
}
