// A process of the build: Astro renders all pages into LUU_OUT.
import { build } from 'astro';
import { asStep } from './as-step.ts';
import type { PageCount } from './count-pages.ts';
import { countPages } from './count-pages.ts';

await asStep(async (_settings, onProgress) => {
  const count: PageCount = { pages: 0, rendered: 0 };
  await build({ logLevel: 'error', integrations: [countPages(count, onProgress)] });
  return count;
});
