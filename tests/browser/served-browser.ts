import type { Server } from 'node:http';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../src/publish/serve-site.ts';
import type { Settings } from '../../src/publish/settings.ts';
import { launchChromium } from './launch.ts';

/** A Chromium and a served site, for as long as the tests of a file run. */
export interface ServedBrowser {
  browser: Browser;
  /** Address of the first page. */
  home: string;
}

interface ServedOptions {
  /** Makes the site first. */
  prepare?: () => Promise<unknown>;
  /** A whole Chromium, not a headless shell. */
  whole?: boolean;
}

/** Starts both before the tests of the file and ends them after; what it gives is filled by then. */
export function servedBrowser(
  { out, base }: Settings,
  { prepare, whole = false }: ServedOptions = {},
): ServedBrowser {
  const served = {} as ServedBrowser;
  let server: Server;
  before(async () => {
    // hooks of a file do not wait for each other
    await prepare?.();
    served.browser = await launchChromium(whole);
    ({ server, url: served.home } = await serveSite({ folder: out, base, port: 0 }));
  });
  after(async () => {
    await served.browser.close();
    server.close();
    server.closeAllConnections();
  });
  return served;
}

/** Does some work with a page of a site, in a context of its own that is closed after it. */
export type WithPage = <T>(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
) => Promise<T>;

/** Opens pages of what is served, once it is. */
export function pageOpener(served: ServedBrowser): WithPage {
  return async (path, options, work) => {
    const context = await served.browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      await page.goto(new URL(path, served.home).href);
      return await work(page);
    } finally {
      await context.close();
    }
  };
}
