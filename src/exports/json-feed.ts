import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';
import { channelUrls, instant, type FeedWriter } from './feed-channel.ts';
import type { FeedEntry } from './feed-entries.ts';

/** Writes feeds as JSON Feed 1.1 (jsonfeed.org); each entry becomes text once, as in `atom`. Only of channels with a JSON address. */
export function jsonFeedWriter(site: SiteAddress): FeedWriter {
  const made = new Map<FeedEntry, string>();
  const itemJson = (entry: FeedEntry): string => {
    const known = made.get(entry) ?? JSON.stringify(item(site, entry));
    made.set(entry, known);
    return known;
  };
  return (channel, entries) => {
    const { page, json } = channelUrls(site, channel);
    const head = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: channel.title,
      home_page_url: page,
      feed_url: json ?? undefined,
      description: channel.description,
      language: 'vi',
      authors: [{ name: channel.publisher }],
    });
    return `${head.slice(0, -1)},"items":[${entries.map(itemJson).join(',\n')}]}\n`;
  };
}

function item(site: SiteAddress, entry: FeedEntry): object {
  const { title, summary, published, updated, author, category } = entry;
  return {
    id: absoluteUrl(site, entry.id),
    url: absoluteUrl(site, entry.path),
    title,
    content_text: summary,
    date_published: instant(published),
    date_modified: instant(updated),
    ...(author === null ? {} : { authors: [{ name: author }] }),
    ...(category === null ? {} : { tags: [category] }),
  };
}
