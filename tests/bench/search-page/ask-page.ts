import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Cost } from './figures.ts';
import type { PageQuery } from './query-classes.ts';
import { kiloBytes, type Sent, type Watched } from './served-bytes.ts';

/** The search page of a served site, and what its server sends. */
export interface ServedPage {
  browser: Browser;
  /** Address of the search page. */
  address: string;
  watched: Watched;
}

/** A slow line as phones have it: the middle preset of Chromium's own tools. */
const SLOW = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

async function withPage<T>(
  { browser, address, watched }: ServedPage,
  slow: boolean,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    if (slow) {
      const line = await context.newCDPSession(page);
      await line.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
    }
    await watched.quiet();
    watched.take();
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Opens the index as a reader does who puts the cursor into the box; gives what it took. */
async function openIndex(page: Page, { take, quiet }: Watched): Promise<Cost> {
  const start = performance.now();
  const box = page.locator('archive-search input[type="search"]');
  // the page may have put the cursor there before its script stood
  await box.blur();
  await box.focus();
  const ms = (await quiet()) - start;
  return { kB: kiloBytes(take(), () => true), ms };
}

/** Submits a query and waits for its results; gives milliseconds. Rejects where the page failed. */
async function submit(page: Page, { q, filters }: PageQuery): Promise<{ ms: number }> {
  const { ms, state } = await page.evaluate(
    ([text, chosen]) =>
      new Promise<{ ms: number; state: string }>((resolve) => {
        const search = document.querySelector('archive-search') as HTMLElement;
        const input = search.querySelector('input[type="search"]') as HTMLInputElement;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          const state = search.dataset['state'] ?? '';
          if (!['ready', 'empty', 'error'].includes(state)) return;
          observer.disconnect();
          resolve({ ms: performance.now() - start, state });
        });
        observer.observe(search, { attributes: true, attributeFilter: ['data-state'] });
        if (Object.keys(chosen).length === 0) {
          input.value = text;
          input.form?.requestSubmit();
        } else {
          // a link to a filtered search
          history.pushState(null, '', `?${new URLSearchParams({ q: text, ...chosen }).toString()}`);
          dispatchEvent(new PopStateEvent('popstate'));
        }
      }),
    [q, filters] as const,
  );
  if (state === 'error') throw new Error(`The search page failed on ${q}`);
  return { ms };
}

/** Opens the index alone, in a fresh browser. */
export function askOpen(site: ServedPage): Promise<Cost> {
  return withPage(site, false, (page) => openIndex(page, site.watched));
}

/** A query in a fresh browser whose page stands, its index not yet opened: everything is fetched. */
export function askCold(site: ServedPage, query: PageQuery, slow = false): Promise<Cost> {
  return withPage(site, slow, async (page) => {
    const { ms } = await submit(page, query);
    await site.watched.quiet();
    return { kB: kiloBytes(site.watched.take(), () => true), ms };
  });
}

/** The query in a fresh browser whose index is open and idle, and no query asked before; then the same once more. */
export function askWarm(
  site: ServedPage,
  query: PageQuery,
): Promise<{ first: Cost; again: Cost; sent: Sent[] }> {
  return withPage(site, false, async (page) => {
    await openIndex(page, site.watched);
    const first = await submit(page, query);
    await site.watched.quiet();
    const sent = site.watched.take();
    await submit(page, { kind: query.kind, q: 'zzqx', filters: {} });
    await site.watched.quiet();
    site.watched.take();
    const again = await submit(page, query);
    await site.watched.quiet();
    return {
      first: { ...first, kB: kiloBytes(sent, () => true) },
      again: { ...again, kB: kiloBytes(site.watched.take(), () => true) },
      sent,
    };
  });
}

/** The query in a page that has answered `before` already, so that its code has run; files of the query are new to it. */
export function askNext(site: ServedPage, before: PageQuery, query: PageQuery): Promise<Cost> {
  return withPage(site, false, async (page) => {
    await openIndex(page, site.watched);
    await submit(page, before);
    await site.watched.quiet();
    site.watched.take();
    const { ms } = await submit(page, query);
    await site.watched.quiet();
    return { kB: kiloBytes(site.watched.take(), () => true), ms };
  });
}
