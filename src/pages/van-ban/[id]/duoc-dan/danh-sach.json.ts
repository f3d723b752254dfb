import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '#site/archive.ts';
import { citingRows, type CitingItem } from '#site/citing-items.ts';
import { documentCitedDataPaths } from '#site/list-paths.ts';

export const getStaticPaths = (async () =>
  documentCitedDataPaths(await archive(), 'directives')) satisfies GetStaticPaths;

/** All documents that cite a document, for the filter of their list. */
export const GET: APIRoute<{ items: CitingItem[] }> = ({ props }) =>
  new Response(JSON.stringify(citingRows(props.items)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
