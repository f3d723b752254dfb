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
  /** Absent where there is no such feed. */
  jsonPath?: string | undefined;
}

/** A feed in one format: the text of a channel with its entries. */
export type FeedWriter = (channel: FeedChannel, entries: readonly FeedEntry[]) => string;

/** A day as the instant at which it begins in UTC, which is how feeds say days (RFC 3339). */
export function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Day of the latest change among entries, never of the clock; where there are none, the first day of all. */
export function feedDay(entries: readonly FeedEntry[]): string {
  return entries.reduce(
    (latest, { updated }) => (updated > latest ? updated : latest),
    '1970-01-01',
  );
}

/** Addresses of a channel as readers elsewhere ask for them. */
export function channelUrls(
  site: SiteAddress,
  { path, atomPath, jsonPath }: FeedChannel,
): { page: string; atom: string; json: string | null } {
  return {
    page: absoluteUrl(site, path),
    atom: absoluteUrl(site, atomPath),
    json: jsonPath === undefined ? null : absoluteUrl(site, jsonPath),
  };
}
