import type { APIRoute } from 'astro';
import { archive } from '#site/archive.ts';
import { draftLists } from '#site/draft-lists.ts';

/** What `/bien-tap/nhap/` has to know to make drafts in the browser. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(draftLists(await archive())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
