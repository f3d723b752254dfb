import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '#site/archive.ts';
import { citingRows, type CitingItem } from '#site/citing-items.ts';
import { lawDataPaths } from '#site/list-paths.ts';

export const getStaticPaths = (async () => lawDataPaths(await archive())) satisfies GetStaticPaths;

/** All documents that cite a law, for the filter of their list. */
export const GET: APIRoute<{ items: CitingItem[] }> = ({ props }) =>
  new Response(JSON.stringify(citingRows(props.items)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
