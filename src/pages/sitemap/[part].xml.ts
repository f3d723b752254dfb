import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap, type SitemapPage } from '#exports/sitemap.ts';
import { archive } from '#site/archive.ts';
import { sitemapFiles } from '#site/sitemap-pages.ts';

export const getStaticPaths = (async () =>
  sitemapFiles(await archive()).map(({ name, pages }) => ({
    params: { part: name },
    props: { pages },
  }))) satisfies GetStaticPaths;

/** One file of the sitemap. */
export const GET: APIRoute<{ pages: SitemapPage[] }> = async ({ props }) => {
  const { site } = await archive();
  return new Response(sitemap(site, props.pages), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
