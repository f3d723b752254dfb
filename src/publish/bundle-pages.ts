import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { build } from 'astro';
import { assemble } from '../markdown/assemble.ts';
import { handOver } from '../markdown/hand-over.ts';
import { asStep } from './as-step.ts';
import { BUNDLE_FILES, type BundleRecord } from './bundle-store.ts';
import { copyDesk, deskFolder } from './copy-desk.ts';
import { storedDesk } from './stored-desk.ts';
import { copyCms } from './copy-cms.ts';

// what Astro keeps of a page; `setup` is where a prerenderer gets it
interface Internals {
  pagesByKeys: Map<string, { route: { route: string }; component: string; styles: unknown[] }>;
}
interface Entry {
  app: { setInternals: (internals: Internals) => void };
}

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
  const keep: AstroIntegration = {
    name: 'luu:bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [withRenderer()] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: async () => {
            const made = prerenderFolder(site);
            // Astro removes its own copy when it is done
            cpSync(made, code, { recursive: true });
            const record = await recordOf(made, () => prerenderer.setup?.());
            writeFileSync(join(folder, BUNDLE_FILES.record), JSON.stringify(record));
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
  await build({
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
  });
}

/**
 * Bundles `render-component.ts` with the pages. From a copy of Astro's runtime that is not theirs it does not know their
 * slots, and what stands in one is rendered by detours: an eighth of the time of a page.
 */
function withRenderer(): Plugin {
  return {
    name: 'luu:renderer',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: join(import.meta.dirname, 'render-component.ts'),
        fileName: BUNDLE_FILES.renderer,
        preserveSignature: 'strict',
      });
    },
  };
}

/** Where Astro keeps the code that it renders with: below its output, or the current folder when that lies elsewhere. */
function prerenderFolder(site: string): string {
  const inside = join(site, '.prerender');
  return existsSync(inside) ? inside : resolve('.astro/.prerender');
}

/** What a bundle needs to know of Astro's build to run without it: its entry and the style sheets of each page. */
async function recordOf(
  folder: string,
  setUp: () => Promise<void> | undefined,
): Promise<BundleRecord> {
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`Astro left no prerender entry in ${folder}`);
  // the default prerenderer hands the internals of the build to the same module
  const { app } = (await import(join(folder, entry))) as Entry;
  const record: BundleRecord = { entry, pages: [] };
  const set = app.setInternals.bind(app);
  app.setInternals = (internals) => {
    record.pages = [...internals.pagesByKeys].map(([key, { styles }]) => [key, styles]);
    set(internals);
  };
  await setUp();
  return record;
}

if (import.meta.main)
  await asStep(async ({ out, cache }) => {
    handOver(assemble([], [], 0, [])); // the loader has nothing to do
    const root = resolve(import.meta.dirname, '../..');
    const desk = await storedDesk(cache, root);
    await bundlePages(root, out, deskFolder(desk));
    await copyDesk(desk, join(out, BUNDLE_FILES.site));
    copyCms(join(out, BUNDLE_FILES.site));
  });
