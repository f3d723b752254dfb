import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createReport } from '../../src/publish/report.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { launchChromium } from '../../src/publish/chromium.ts';
import { buildGuideSites, SITES } from './guide-site.ts';
import { PICTURES } from './pictures.ts';
import { takePicture } from './take-picture.ts';

/** Builds the sites of the guide and takes the pictures of these names, or all of them. Throws on an unknown name. */
export async function takeGuidePictures(
  names: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const known = PICTURES.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`no picture ${unknown.join(', ')}; there are ${known.join(', ')}`);
  await buildGuideSites(createReport(process.stderr));

  const browser = await launchChromium();
  try {
    for (const picture of PICTURES) {
      const { name, folder: place = '.github/guide', site, path, prepare } = picture;
      if (names.length > 0 && !names.includes(name)) continue;
      signal.throwIfAborted();
      const { out: folder, base } = SITES[site];
      const { server, url } = await serveSite({ folder, base, port: 0 });
      const context = await browser.newContext({
        viewport: { width: picture.width ?? 1000, height: picture.height ?? 700 },
        colorScheme: 'light',
        reducedMotion: 'reduce',
        locale: 'vi-VN',
      });
      try {
        const page = await context.newPage();
        await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
        mkdirSync(place, { recursive: true });
        const bytes = await takePicture(page, join(place, `${name}.png`), await prepare?.(page));
        console.log(`${name}.png: ${(bytes / 1000).toFixed(1).replace('.', ',')} kB`);
      } finally {
        await context.close();
        server.close();
        server.closeAllConnections();
      }
    }
  } finally {
    await browser.close();
  }
}
