import type { APIRoute } from 'astro';
import { sitemapIndex } from '#exports/sitemap.ts';
import { archive } from '#site/archive.ts';
import { latestPage, sitemapFiles } from '#site/sitemap-pages.ts';

/** Index of the sitemap files. */
export const GET: APIRoute = async () => {
  const view = await archive();
  const parts = sitemapFiles(view).map(({ name, pages }) => ({
    path: `/sitemap/${name}.xml`,
    modified: latestPage(pages),
  }));
  return new Response(sitemapIndex(view.site, parts), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
