import type { Server } from 'node:http';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../src/publish/serve-site.ts';
import { fixture } from '../site/test-site.ts';
import { launchChromium } from './launch.ts';

/** A page with what it did besides showing itself. */
export interface Opened {
  page: Page;
  /** Addresses asked from other hosts. */
  elsewhere: string[];
  /** Breaches of the content policy, errors of scripts and of loads. */
  faults: string[];
  close(): Promise<void>;
}

/** A browser and the served fixture for the tests of one file; `open` gives a page at a path. */
export function testBrowser(): (
  path: string,
  options?: BrowserContextOptions,
  until?: 'load' | 'networkidle',
) => Promise<Opened> {
  let browser: Browser;
  let server: Server;
  let home: string;
  before(async () => {
    browser = await launchChromium();
    ({ server, url: home } = await serveSite({ folder: fixture.out, base: fixture.base, port: 0 }));
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });
  return async (path, options = {}, until = 'load') => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    const opened: Opened = { page, elsewhere: [], faults: [], close: () => context.close() };
    const { origin } = new URL(home);
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) opened.elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      const missing = message.text().includes('404 (Not Found)') && path === '/khong-co/';
      if (message.type() === 'error' && !missing) opened.faults.push(message.text());
    });
    page.on('pageerror', (error) => opened.faults.push(error.message));
    await page.goto(new URL(path, home).href, { waitUntil: until });
    return opened;
  };
}
