import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { fileOf } from './address.ts';
import { htmlTags } from './html-tags.ts';
import { isWithin } from './is-within.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * Lets pages of a browser have a built site from its folder at the address that it was built for, and nothing from anywhere
 * else. Gives that address without a slash at its end, as the canonical link of the page at `path` says it.
 */
export async function siteFromFolder(
  context: BrowserContext,
  folder: string,
  path: string,
): Promise<string> {
  const canonical = canonicalOf(await readFile(join(folder, fileOf(path)), 'utf8'));
  if (!canonical?.endsWith(path)) throw new Error(`${path} has no canonical link to itself`);
  const home = canonical.slice(0, -path.length);
  await context.route(
    () => true,
    async (route) => {
      const url = route.request().url().split(/[?#]/, 1)[0] ?? '';
      const file = join(folder, fileOf(decodeURI(url.slice(home.length))));
      if (!url.startsWith(`${home}/`) || !isWithin(file, folder)) return route.abort();
      try {
        const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
        await route.fulfill({ body: await readFile(file), contentType });
      } catch {
        await route.fulfill({ status: 404, body: '' });
      }
    },
  );
  return home;
}

function canonicalOf(html: string): string | undefined {
  for (const { name, attributes } of htmlTags(html))
    if (name === 'link' && attributes.get('rel') === 'canonical') return attributes.get('href');
  return undefined;
}
