import type { FeedChannel } from '#exports/feed-channel.ts';
import { feedEntries, type FeedEntry } from '#exports/feed-entries.ts';
import { COLLECTION_PATHS } from '#documents/urls.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Archive } from './archive-view.ts';
import { COLLECTION_WORDS } from './collection-lists.ts';
import { COLLECTION_FEEDS, WHOLE_FEED } from './feeds.ts';
import { thisPreview } from './this-preview.ts';

/** A feed with its entries, before any format. */
export interface FeedContent {
  channel: FeedChannel;
  entries: FeedEntry[];
}

/** The feed of the whole archive, or of one collection; that of a preview says that it is one. */
export function feedContent(
  archive: Archive,
  collection?: CollectionName,
  preview = thisPreview() !== null,
): FeedContent {
  const { office } = archive.reference;
  const links = collection ? COLLECTION_FEEDS[collection] : WHOLE_FEED;
  const own = <T extends { collection: CollectionName }>(items: readonly T[]): readonly T[] =>
    collection ? items.filter((item) => item.collection === collection) : items;
  return {
    channel: {
      title: `${preview ? 'Bản xem trước, ' : ''}${office.title}: ${links.title}`,
      description: collection ? COLLECTION_WORDS[collection].description : office.description,
      publisher: office.office ?? office.title,
      path: collection ? `/${COLLECTION_PATHS[collection]}/` : '/',
      atomPath: links.atom,
      jsonPath: links.json,
    },
    entries: feedEntries(own(archive.documents), own(archive.tombstones), {
      issuer: archive.words.issuer,
      docType: (document) => archive.words.docType(document.data.docType),
    }),
  };
}
