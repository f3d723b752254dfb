import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '#site/archive.ts';
import { letterDataPaths } from '#site/list-paths.ts';
import type { NameData } from '#site/name-data.ts';

export const getStaticPaths = (async () =>
  letterDataPaths(await archive())) satisfies GetStaticPaths;

/** Names of places that begin with one letter, for the search on the page of places. */
export const GET: APIRoute<{ data: NameData }> = ({ props }) =>
  new Response(JSON.stringify(props.data), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
