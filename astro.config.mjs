import { defineConfig } from 'astro/config';

// What is switched on; no logic. Commands set these through src/publish/settings.ts.
const {
  LUU_SITE = 'http://localhost:4321',
  LUU_BASE = '/',
  LUU_OUT = 'dist',
  LUU_CACHE = '.cache',
} = process.env;

export default defineConfig({
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
    build: {
      emptyOutDir: false, // src/publish/ builds in an empty folder of its own
      assetsInlineLimit: 0, // small scripts stay files: no page has inline code
    },
  },
});
