import type { APIRoute } from 'astro';
import { robots } from '#exports/robots.ts';
import { thisSite } from '#site/this-site.ts';

/** What robots may read: all of it; and where the sitemap is. */
export const GET: APIRoute = () =>
  new Response(robots(thisSite(), '/sitemap.xml'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
