import { href } from './href.ts';

/** Sources of the scripts of editors' pages, below the root of the project. */
export const DESK_SCRIPTS = {
  'draft-desk': 'src/elements/draft-desk/draft-desk.ts',
  'site-editor': 'src/elements/site-editor.ts',
};

/**
 * A script of an editors' page: in a build the one that was bundled for it (`publish/stored-desk.ts`), in whose folder
 * `LUU_DESK` it lies; in `astro dev` the source, which the development server bundles as it is asked.
 */
export function deskScript(name: keyof typeof DESK_SCRIPTS): string {
  const env = import.meta.env as { LUU_DESK?: string } | undefined;
  return href(
    `/${env?.LUU_DESK === undefined ? DESK_SCRIPTS[name] : `${env.LUU_DESK}/${name}.js`}`,
  );
}
