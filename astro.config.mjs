import { fileURLToPath } from 'node:url';

// What is switched on; no logic. Commands set these through src/publish/settings.ts.
const {
  LUU_SITE = 'http://localhost:4321',
  LUU_BASE = '/',
  LUU_OUT = 'dist',
  LUU_CACHE = '.cache',
  LUU_PREVIEW = '',
} = process.env;

// `defineConfig` would give the same back, and load 350 files that nobody needs
/** @satisfies {import('astro').AstroUserConfig} */
export default {
  site: LUU_SITE,
  base: LUU_BASE,
  outDir: LUU_OUT,
  cacheDir: `${LUU_CACHE}/astro`,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: false, // it joins inline elements across lines
  build: { format: 'directory', assets: '_luu', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  vite: {
    // the scripts of the site have nothing of what only a preview needs
    define: { 'import.meta.env.LUU_PREVIEW': JSON.stringify(LUU_PREVIEW === '1') },
    // its form for browsers needs a document, which the worker that makes drafts has not (astro dev)
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    // built sites, and what is kept of them for the next build (src/publish/stage.ts): not of the sources
    server: { watch: { ignored: ['**/{dist,dist-preview,.dist.*,.dist-preview.*}/**'] } },
    build: {
      emptyOutDir: false, // src/publish/ builds in an empty folder of its own
      assetsInlineLimit: 0, // small scripts stay files: no page has inline code
    },
  },
};
