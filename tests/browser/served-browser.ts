import type { Server } from 'node:http';
import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../src/publish/serve-site.ts';
import type { Settings } from '../../src/publish/settings.ts';
import { launchChromium } from './launch.ts';

/** A Chromium and a served site, for as long as the tests of a file run. */
export interface ServedBrowser {
  browser: Browser;
  /** Address of the first page. */
  home: string;
}

/** Starts both before the tests of the file and ends them after; what it gives is filled by then. */
export function servedBrowser({ out, base }: Settings): ServedBrowser {
  const served = {} as ServedBrowser;
  let server: Server;
  before(async () => {
    served.browser = await launchChromium();
    ({ server, url: served.home } = await serveSite({ folder: out, base, port: 0 }));
  });
  after(async () => {
    await served.browser.close();
    server.close();
    server.closeAllConnections();
  });
  return served;
}
