import type { Browser } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { openSite } from '#search/node.ts';
import { serveSite } from '../../../src/publish/serve-site.ts';
import { askCold, askNext, askOpen, askWarm, type ServedPage } from './ask-page.ts';
import { figuresOf, type Cost, type Figures, type Spread } from './figures.ts';
import { drawQueries, type PageQuery, type QueryClass } from './query-classes.ts';
import { watchServer, type Watched } from './served-bytes.ts';

/** Figures of our search page. */
export interface PageFigures extends Figures {
  /** Opening the index, in a fresh browser. */
  open: Cost;
  /** Page stands, index not yet opened: from submitting to results, bytes of opening among them. */
  cold: Figures;
  /** The same over a line of 1.6 Mbit/s with 150 ms a round trip. */
  slow: Spread;
  /** A further query in a page that has answered another one, as the next of somebody at work. */
  next: Figures;
  /** The same query once more in the same page. */
  again: Spread;
}

/** What is measured on one site. */
export interface SiteFigures {
  documents: number;
  page: { scriptKB: number };
  luu: PageFigures;
  queries: PageQuery[];
}

type Asked = Cost & PageQuery;

/** Queries asked over the slow line: one of each class. */
const oneOfEach = (queries: readonly PageQuery[]): PageQuery[] => [
  ...new Map(queries.map((query) => [query.kind, query])).values(),
];

/** Scripts that the search page loads, compressed as served, in kB. */
async function scriptKB(browser: Browser, address: string, { quiet }: Watched): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        bodies.push(response.body().then((body) => brotliCompressSync(body).length));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('archive-search input[type="search"]').focus();
    await quiet();
    const sizes = await Promise.all(bodies);
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10;
  } finally {
    await context.close();
  }
}

/** Serves a built site with its own headers and measures its search page in Chromium. */
export async function benchSite(
  browser: Browser,
  folder: string,
  {
    base,
    each,
    classes,
    say,
  }: {
    base: string;
    each: number;
    classes: readonly QueryClass[];
    say: (text: string) => void;
  },
): Promise<SiteFigures> {
  const { server, url } = await serveSite({ folder, base, port: 0 });
  try {
    const watched = watchServer(server);
    const address = new URL('tim-kiem/', url).href;
    const site: ServedPage = { browser, address, watched };
    const archive = await openSite(folder);
    const drawn = await drawQueries(archive, each);
    const queries = drawn.filter(({ kind }) => classes.includes(kind));
    const script = await scriptKB(browser, address, watched);
    const open = await askOpen(site);
    const cold: Asked[] = [];
    const warm: Asked[] = [];
    const next: Asked[] = [];
    const again: Asked[] = [];
    const slow: Asked[] = [];
    for (const [at, query] of queries.entries()) {
      cold.push({ ...query, ...(await askCold(site, query)) });
      const answer = await askWarm(site, query);
      warm.push({ ...query, ...answer.first });
      again.push({ ...query, ...answer.again });
      // half the list away: of another class, with other words
      const other = queries[(at + Math.ceil(queries.length / 2)) % queries.length] ?? query;
      next.push({ ...query, ...(await askNext(site, other, query)) });
      const { kB, ms } = answer.first;
      const largest = answer.sent.toSorted((a, b) => b.bytes - a.bytes).slice(0, 4);
      const files = largest.map((one) => `${one.path.slice(-24)} ${String(one.bytes)}`).join(', ');
      say(
        `${String(at + 1)}/${String(queries.length)} ${query.kind} ${query.q}: ${kB.toFixed(1)} kB, ${ms.toFixed(0)} ms (${files})`,
      );
    }
    for (const query of oneOfEach(queries))
      slow.push({ ...query, ...(await askCold(site, query, true)) });
    const { median, p95 } = figuresOf(slow);
    const repeated = figuresOf(again);
    return {
      documents: archive.index.contents.pages.length,
      page: { scriptKB: script },
      luu: {
        open,
        ...figuresOf(warm),
        cold: figuresOf(cold),
        slow: { median, p95 },
        next: figuresOf(next),
        again: { median: repeated.median, p95: repeated.p95 },
      },
      queries,
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
