import type { APIRoute, GetStaticPaths } from 'astro';
import { COLLECTION_PATHS } from '#documents/urls.ts';
import { jsonFeedWriter } from '#exports/json-feed.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import { archive } from '#site/archive.ts';
import { feedContent } from '#site/feed-channels.ts';

export const getStaticPaths: GetStaticPaths = () =>
  COLLECTIONS.map((name) => ({
    params: { collection: COLLECTION_PATHS[name] },
    props: { name },
  }));

/** Feed of one collection. */
export const GET: APIRoute<{ name: CollectionName }> = async ({ props }) => {
  const view = await archive();
  const { channel, entries } = feedContent(view, props.name);
  return new Response(jsonFeedWriter(view.site)(channel, entries), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
