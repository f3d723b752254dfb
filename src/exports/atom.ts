import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';
import { channelUrls, feedDay, instant, type FeedWriter } from './feed-channel.ts';
import type { FeedEntry } from './feed-entries.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * Writes feeds as Atom 1.0 (RFC 4287). Own code, because an archive has thousands of feeds with the same entries: each entry
 * becomes text once. Text constructs are plain (`type="text"` by default), so nothing is escaped twice.
 */
export function atomWriter(site: SiteAddress): FeedWriter {
  const made = new Map<FeedEntry, string>();
  const entryXml = (entry: FeedEntry): string => {
    const known = made.get(entry) ?? writeEntry(site, entry);
    made.set(entry, known);
    return known;
  };
  return (channel, entries) => {
    const { page, atom, json } = channelUrls(site, channel);
    return (
      '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">\n' +
      `<id>${escapeXml(atom)}</id>\n` +
      `<title>${escapeXml(channel.title)}</title>\n` +
      `<subtitle>${escapeXml(channel.description)}</subtitle>\n` +
      `<updated>${instant(feedDay(entries))}</updated>\n` +
      `<author><name>${escapeXml(channel.publisher)}</name></author>\n` +
      `<link rel="self" type="application/atom+xml" href="${escapeXml(atom)}"/>\n` +
      `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>\n` +
      (json === null
        ? ''
        : `<link rel="alternate" type="application/feed+json" href="${escapeXml(json)}"/>\n`) +
      `${entries.map(entryXml).join('')}</feed>\n`
    );
  };
}

function writeEntry(site: SiteAddress, entry: FeedEntry): string {
  const { title, summary, published, updated, author, category } = entry;
  return (
    `<entry>\n<id>${escapeXml(absoluteUrl(site, entry.id))}</id>\n` +
    `<title>${escapeXml(title)}</title>\n` +
    `<link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(site, entry.path))}"/>\n` +
    `<published>${instant(published)}</published>\n<updated>${instant(updated)}</updated>\n` +
    (author === null ? '' : `<author><name>${escapeXml(author)}</name></author>\n`) +
    (category === null ? '' : `<category term="${escapeXml(category)}"/>\n`) +
    `<summary>${escapeXml(summary)}</summary>\n</entry>\n`
  );
}
