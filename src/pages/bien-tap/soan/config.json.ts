import type { APIRoute } from 'astro';
import { editorConfig } from '#editor/editor-config.ts';
import { archive } from '#site/archive.ts';
import { href } from '#site/href.ts';

/** The configuration of the page that edits content: what it edits, with which choices, and where it saves. */
export const GET: APIRoute = async () => {
  const { reference } = await archive();
  return new Response(JSON.stringify(editorConfig(reference, reference.editing, href('/'))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
