import type { APIRoute } from 'astro';
import { robots } from '#exports/robots.ts';
import { thisPreview } from '#site/this-preview.ts';
import { thisSite } from '#site/this-site.ts';

/** What robots may read: all of it, and where the sitemap is; of a preview nothing. */
export const GET: APIRoute = () =>
  new Response(robots(thisSite(), '/sitemap.xml', thisPreview() !== null), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
