import type { BrowserContextOptions, Page } from 'playwright-core';
import { fixture } from '../site/test-site.ts';
import { servedBrowser } from './served-browser.ts';

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
  const served = servedBrowser(fixture);
  return async (path, options = {}, until = 'load') => {
    const { browser, home } = served;
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
