import type { APIRoute } from 'astro';
import { archive } from '#site/archive.ts';
import { feedPlaces } from '#site/feeds-page.ts';

/** Places that have feeds with a topic or a type; read by the field of the page about feeds. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(feedPlaces(await archive())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
