import { COLLECTION_PATHS, facetPath, type FacetName } from '#documents/urls.ts';
import type { FeedChannel } from '#exports/feed-channel.ts';
import { newest, type FeedEntry } from '#exports/feed-entries.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Archive } from './archive-view.ts';
import { COLLECTION_WORDS } from './collection-lists.ts';
import { archiveLog, type PairLog } from './facet-log.ts';
import { facetTotal } from './facet-groups.ts';
import { facetTitle } from './facet-title.ts';
import {
  COLLECTION_FEEDS,
  facetFeeds,
  FEEDS_PATH,
  pairFeedPath,
  WHOLE_FEED,
  type FacetValue,
  type FeedLinks,
} from './feeds.ts';
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
  const log = archiveLog(archive);
  const channel = channelOf(archive, links, {
    path: collection ? `/${COLLECTION_PATHS[collection]}/` : '/',
    description: collection ? COLLECTION_WORDS[collection].description : office.description,
  });
  return {
    channel: preview ? { ...channel, title: `Bản xem trước, ${channel.title}` } : channel,
    entries: newest(collection ? log.filter(({ of }) => of.collection === collection) : log),
  };
}

/** The channel of a value of a facet. */
export function facetChannel(archive: Archive, facet: FacetName, key: string): FeedChannel {
  const title = facetTitle(archive, facet, key);
  return channelOf(archive, facetFeeds(facet, key, title), {
    path: pageOf(archive, { facet, key }),
    description: `Văn bản mới, đính chính, thu hồi: ${title}.`,
  });
}

/** The channels of pairs; each follows the page of its office or place, else of its first value. Atom only. */
export function pairChannels(archive: Archive): (pair: PairLog['pair']) => FeedChannel {
  const titles = new Map<string, string>(); // a value stands in dozens of pairs
  const titleOf = ({ facet, key }: FacetValue): string => {
    const known = titles.get(`${facet} ${key}`) ?? facetTitle(archive, facet, key);
    titles.set(`${facet} ${key}`, known);
    return known;
  };
  return (pair) => {
    const [first, second] = pair;
    const title = `${titleOf(first)}, ${titleOf(second)}`;
    const narrow = [second, first].find(({ facet }) => facet === 'issuer' || facet === 'locality');
    const links = { title, atom: pairFeedPath(pair) };
    return channelOf(archive, links, {
      path: pageOf(archive, narrow ?? first),
      description: `Văn bản mới, đính chính, thu hồi: ${title}.`,
    });
  };
}

/** The page of a value; of one whose documents are all withdrawn there is none, and its feed stands with the page of feeds. */
function pageOf(archive: Archive, { facet, key }: FacetValue): string {
  return facetTotal(archive, facet, key) > 0 ? facetPath(facet, key) : FEEDS_PATH;
}

function channelOf(
  { reference: { office } }: Archive,
  { title, atom, json }: Omit<FeedLinks, 'json'> & Partial<FeedLinks>,
  { path, description }: Pick<FeedChannel, 'path' | 'description'>,
): FeedChannel {
  return {
    title: `${office.title}: ${title}`,
    description,
    publisher: office.office ?? office.title,
    path,
    atomPath: atom,
    jsonPath: json,
  };
}
