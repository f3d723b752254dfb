import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../../src/publish/serve-site.ts';
import type { Cost } from './figures.ts';
import type { PageQuery } from './query-classes.ts';
import { kiloBytes, watchServer } from './served-bytes.ts';

/** What the page of raw Pagefind offers to whoever measures it. */
interface RawPage {
  ready: Promise<{ ms: number }>;
  ask: (query: string) => Promise<number>;
}

// pagefind.js as its documents show it: opened, asked, ten results read
const SCRIPT = `
const start = performance.now();
window.ready = import('./pagefind/pagefind.js').then(async (pagefind) => {
  await pagefind.init();
  window.ask = async (query) => {
    const start = performance.now();
    const { results } = await pagefind.search(query);
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return performance.now() - start;
  };
  return { ms: performance.now() - start };
});
`;

/** Costs of raw Pagefind: of opening it, script and WASM among it, and of each query asked once it is open. */
export interface RawCosts {
  open: Cost;
  queries: (Cost & Pick<PageQuery, 'kind'>)[];
}

/**
 * Asks raw Pagefind, on a small page of its own that is served without a content policy, since its WASM needs one that
 * allows it. `index` is a folder Pagefind has written. Filters are left out: plain pages have none.
 */
export async function askPagefind(
  browser: Browser,
  folder: string,
  index: string,
  queries: readonly PageQuery[],
): Promise<RawCosts> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'raw.js'), SCRIPT);
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="vi"><title>Pagefind</title><script type="module" src="raw.js"></script>',
  );
  await symlink(index, join(folder, 'pagefind'));
  const { server, url } = await serveSite({ folder, base: '/', port: 0 });
  const { take, quiet } = watchServer(server);
  const costs: RawCosts = { open: { kB: 0, ms: 0 }, queries: [] };
  try {
    for (const { kind, q } of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(url);
      const { ms } = await page.evaluate(() => (window as unknown as RawPage).ready);
      await quiet();
      costs.open = { kB: kiloBytes(take(), (path) => path.startsWith('/pagefind/')), ms };
      const took = await page.evaluate((text) => (window as unknown as RawPage).ask(text), q);
      await quiet();
      costs.queries.push({ kind, ms: took, kB: kiloBytes(take(), () => true) });
      await context.close();
    }
    return costs;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Command that indexes the pages of documents of a built site with Pagefind as it comes. */
export const rawIndexCommand = (site: string, out: string): string[] => [
  process.execPath,
  join(import.meta.dirname, '../../../node_modules/pagefind/lib/runner/bin.cjs'),
  '--site',
  site,
  '--glob',
  '{van-ban,bao-cao,thong-bao}/*/index.html',
  '--force-language',
  'vi',
  '--output-path',
  out,
];
