import { defineCollection } from 'astro:content';
import { archiveLoader, type LoadedName } from './markdown/loader.ts';
import { readSettings } from './publish/settings.ts';

const { content: contentDir, cache: cacheDir, base, today } = readSettings(process.env);
const options = { contentDir, cacheDir, base, today };
const collection = (name: LoadedName) => defineCollection({ loader: archiveLoader(name, options) });

/** Checked by the schemas of `schema/` inside `ingest`, not a second time by Astro. */
export const collections = {
  directives: collection('directives'),
  reports: collection('reports'),
  announcements: collection('announcements'),
  tombstones: collection('tombstones'),
  redirects: collection('redirects'),
  pages: collection('pages'),
};
