import type { APIRoute } from 'astro';
import { openSearch } from '#exports/open-search.ts';
import { archive } from '#site/archive.ts';

/** Lets a browser search the archive from its address bar. */
export const GET: APIRoute = async () => {
  const { site, reference } = await archive();
  const about = {
    shortName: reference.office.title,
    description: reference.office.description,
    searchPath: '/tim-kiem/',
    iconPath: '/favicon.svg',
  };
  return new Response(openSearch(site, about), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
