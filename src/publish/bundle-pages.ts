import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroInlineConfig, AstroIntegration, ViteUserConfig } from 'astro';
import { build } from 'astro';
import { asStep } from './as-step.ts';
import { BUNDLE_FILES, type BundleRecord } from './bundle-store.ts';
import { copyDesk, deskFolder } from './copy-desk.ts';
import { narrowHooks } from './narrow-hooks.ts';
import { storedDesk } from './stored-desk.ts';
import { copyCms } from './copy-cms.ts';

// collections are not synchronised: documents are no part of a bundle, and types are made by `astro check` and `astro dev`
const OPTIONS = { devOutput: false, sync: false };

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Has Astro bundle the pages of the project at `root` into `folder`, an empty one, and renders none: the code of the
 * pages, all packages included, and the files that they load. Documents are not part of it. `desk` is the path of the
 * script of the page that makes drafts, which is bundled apart.
 */
export async function bundlePages(root: string, folder: string, desk?: string): Promise<void> {
  const site = join(folder, BUNDLE_FILES.site);
  const code = join(folder, BUNDLE_FILES.code);
  mkdirSync(site, { recursive: true });
  let pages: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  const keep: AstroIntegration = {
    name: 'luu:bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [withMakers()] } });
      },
      'astro:build:setup': (told) => {
        pages = told.pages; // the bundling tells each its styles
        narrowHooks(told.vite.plugins ?? []);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: () => {
            // Astro removes its own copy when it is done
            cpSync(prerenderFolder(site), code, { recursive: true });
            const record: BundleRecord = {
              entry: entryIn(code),
              pages: [...pages].map(([key, { styles }]) => [key, styles]),
            };
            writeFileSync(join(folder, BUNDLE_FILES.record), JSON.stringify(record));
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
  const config: AstroInlineConfig = {
    root,
    logLevel: 'error',
    outDir: site,
    publicDir: join(folder, 'none'), // public/ goes straight into the site (finish-stage.ts)
    integrations: [keep],
    // packages included, so that the bundle runs wherever it lies
    vite: {
      environments: { prerender: { resolve: { noExternal: true } } },
      ...(desk === undefined
        ? {}
        : { define: { 'import.meta.env.LUU_DESK': JSON.stringify(desk) } }),
    },
  };
  await build(config, OPTIONS);
}

/**
 * Bundles what makes pages with them. From a copy of Astro's runtime that is not theirs it does not know their slots, and what
 * stands in one is rendered by detours: an eighth of the time of a page. And each process would load both copies.
 */
function withMakers(): Plugin {
  return {
    name: 'luu:makers',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      const emit = (id: string, fileName: string): void => {
        this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
      };
      emit(join(import.meta.dirname, 'render-component.ts'), BUNDLE_FILES.renderer);
      emit('astro/runtime/prerender/static-paths.js', BUNDLE_FILES.paths);
    },
  };
}

/** Where Astro keeps the code that it renders with: below its output, or the current folder when that lies elsewhere. */
function prerenderFolder(site: string): string {
  const inside = join(site, '.prerender');
  return existsSync(inside) ? inside : resolve('.astro/.prerender');
}

/** The module of the bundle that has the app. */
function entryIn(folder: string): string {
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`Astro left no prerender entry in ${folder}`);
  return entry;
}

if (import.meta.main)
  await asStep(async ({ out, cache }) => {
    const root = resolve(import.meta.dirname, '../..');
    const desk = await storedDesk(cache, root);
    await bundlePages(root, out, deskFolder(desk));
    await copyDesk(desk, join(out, BUNDLE_FILES.site));
    copyCms(join(out, BUNDLE_FILES.site));
  });
