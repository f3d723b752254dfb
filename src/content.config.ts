import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { handedOver } from './markdown/hand-over.ts';
import type { LoadedName } from './markdown/load-list.ts';

/** Loads a list in `astro dev`. A build hands its lists over, and bundles a fifth sooner where no reading is compiled. */
const loader = (name: LoadedName): Loader => ({
  name: `luu-${name}`,
  async load({ store }) {
    if (handedOver()) {
      store.clear();
      return;
    }
    const [{ loadList }, { readSettings }, { audienceOf }] = await Promise.all([
      import('./markdown/load-list.ts'),
      import('./publish/settings.ts'),
      import('./publish/audience-of.ts'),
    ]);
    const settings = readSettings(process.env);
    const { content: contentDir, cache: cacheDir, base, today } = settings;
    const audience = audienceOf(settings);
    await loadList(name, { contentDir, cacheDir, base, today, audience }, store);
  },
});
const collection = (name: LoadedName) => defineCollection({ loader: loader(name) });

/** Checked by the schemas of `schema/` inside `ingest`, not a second time by Astro. */
export const collections = {
  directives: collection('directives'),
  reports: collection('reports'),
  announcements: collection('announcements'),
  tombstones: collection('tombstones'),
  redirects: collection('redirects'),
  pages: collection('pages'),
};
