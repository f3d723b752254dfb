import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Manifest } from './manifest.ts';
import { sha256 } from './manifest.ts';
import { pageFile } from './page-file.ts';
import type { Progress } from './run-step.ts';
import type { Settings } from './settings.ts';

/** The site that is published now, whose pages may be used again. */
export interface LastSite {
  folder: string;
  /** `cacheKey` of a page by its file. */
  keys: ReadonlyMap<string, string>;
  hashes: Manifest;
}

/** Pages of a run. */
export interface PageCount {
  pages: number;
  /** Those that were rendered in this run. */
  rendered: number;
  /** `cacheKey` by file, of all pages that have one. */
  keys: Record<string, string>;
  /** SHA-256 of the files that were used again. */
  reused: Manifest;
}

/** Writes files below a folder, each folder made once. All of them are new: nothing linked is written into. */
function writerTo(folder: string) {
  const made = new Set<string>();
  const place = (file: string): string => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return path;
  };
  return {
    // synchronous: 50 µs a file, against a millisecond through the thread pool, which Astro takes twice a page
    write: (file: string, bytes: Uint8Array): void => {
      writeFileSync(place(file), bytes);
    },
    link: (from: string, file: string): void => {
      try {
        linkSync(from, place(file));
      } catch {
        // a file system without hard links
        copyFileSync(from, place(file));
      }
    },
  };
}

/**
 * An integration that hands pages of the last site on where their `cacheKey` is the same and the file is as it was
 * published, has the others rendered, and writes them into `out` itself. `count` tells of all.
 */
export function keepPages(
  { out, base }: Pick<Settings, 'out' | 'base'>,
  last: LastSite,
  count: PageCount,
  onProgress: (progress: Progress) => void,
): AstroIntegration {
  const { write, link } = writerTo(out);

  const isKept = (file: string, key: string): boolean => {
    if (last.keys.get(file) !== key) return false;
    const from = join(last.folder, file);
    try {
      const hash = sha256(readFileSync(from));
      if (hash !== last.hashes.get(file)) return false;
      link(from, file);
      count.reused.set(file, hash);
      return true;
    } catch {
      return false; // it is gone, so it is rendered
    }
  };

  return {
    name: 'luu:keep-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            count.pages = paths.length;
            return paths.filter(({ pathname, route, cacheKey }) => {
              const file = pageFile(pathname, route.type);
              if (file === null || cacheKey === undefined) return true;
              count.keys[file] = cacheKey;
              return !isKept(file, cacheKey);
            });
          },
          render: async (request, options) => {
            const rendered = await prerenderer.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            count.rendered += 1;
            onProgress({ done: count.rendered, all: count.pages - count.reused.size });
            const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
            const file = pageFile(path, options.routeData.type);
            if (file === null || response.status !== 200) return rendered;
            write(file, new Uint8Array(await response.arrayBuffer()));
            return new Response(null); // written already: Astro has nothing to do
          },
        }));
      },
    },
  };
}
