import { href } from './href.ts';

/**
 * Script of the page that makes drafts: in a build the one that was bundled for it (`publish/stored-desk.ts`); in `astro dev`
 * the source, which the development server bundles as it is asked.
 */
export function deskScript(): string {
  const env = import.meta.env as { LUU_DESK?: string } | undefined;
  return href(`/${env?.LUU_DESK ?? 'src/elements/draft-desk/draft-desk.ts'}`);
}
