import type { APIRoute } from 'astro';
import { jsonFeedWriter } from '#exports/json-feed.ts';
import { archive } from '#site/archive.ts';
import { feedContent } from '#site/feed-channels.ts';

/** Feed of the whole archive: what came in, corrections, withdrawals. */
export const GET: APIRoute = async () => {
  const view = await archive();
  const { channel, entries } = feedContent(view);
  return new Response(jsonFeedWriter(view.site)(channel, entries), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
