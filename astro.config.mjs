import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
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
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: true, smartypants: false }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind compiles its search core from WebAssembly
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  experimental: { incrementalBuild: true },
  // the staging folder starts as a copy of the last output; src/publish/ prunes it
  vite: { build: { emptyOutDir: false } },
});
