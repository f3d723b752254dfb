import type { AstroIntegration } from 'astro';
import type { Progress } from './run-step.ts';

/** Pages of a run: all that were written, and those of them that were rendered anew. */
export interface PageCount {
  pages: number;
  rendered: number;
}

/** Counts pages into `count` while Astro works; `onProgress` hears of each rendered one. */
export function countPages(
  count: PageCount,
  onProgress: (progress: Progress) => void,
): AstroIntegration {
  return {
    name: 'luu:count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            count.pages = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const response = await prerenderer.render(request, options);
            count.rendered += 1;
            onProgress({ done: count.rendered, all: count.pages });
            return response;
          },
        }));
      },
    },
  };
}
