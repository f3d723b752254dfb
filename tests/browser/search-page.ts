import assert from 'node:assert/strict';
import { afterEach } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { fixture } from '../site/test-site.ts';
import { axeFaults } from './axe-faults.ts';
import { servedBrowser } from './served-browser.ts';

/** Words of many generated documents, typed without marks. */
export const COMMON = 'quoc phong';

export type SettledState = 'idle' | 'ready' | 'empty' | 'error';

/** The search page of the fixture site in a browser, for the tests of a file; each test opens it anew. */
export function searchPage(options: Parameters<typeof servedBrowser>[1] = {}) {
  const served = servedBrowser(fixture, options);
  let context: BrowserContext | undefined;
  let page: Page;
  let asked: string[] = [];
  let errors: string[] = [];

  afterEach(async () => {
    await context?.close();
    context = undefined;
    assert.deepEqual(errors, [], 'no script may fail');
  });

  const settled = (state: SettledState) =>
    page.waitForSelector(`archive-search[data-state="${state}"]`);

  const open = async (
    path: string,
    options: Parameters<Browser['newContext']>[0] = {},
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> => {
    await context?.close();
    context = await served.browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    page = await context.newPage();
    asked = [];
    errors = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => {
      errors.push(`a dialog opened: ${dialog.message()}`);
    });
    await prepare(page);
    await page.goto(new URL(path, served.home).href);
  };

  return {
    get page() {
      return page;
    },
    get home() {
      return served.home;
    },
    /** Addresses asked for since the page was opened. */
    get asked() {
      return asked;
    },
    open,
    settled,
    async search(parameters: Record<string, string>, state: 'ready' | 'empty' = 'ready') {
      await open(`/tim-kiem/?${new URLSearchParams(parameters).toString()}`);
      await settled(state);
    },
    async count() {
      return Number(await page.locator('[data-search-count]').getAttribute('data-search-count'));
    },
    /** Waits until the list says so many documents. */
    counts: (documents: number) =>
      page.waitForSelector(
        `archive-search:not([data-state=loading]) [data-search-count="${String(documents)}"]`,
        { state: 'attached' },
      ),
    ids: () =>
      page
        .locator('[data-result]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-id'))),
    address: () => new URL(page.url()).searchParams.toString(),
    violations: () => axeFaults(page, { only: 'default rules' }),
  };
}
