import { writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** The most a picture of the guide may weigh, in bytes. */
export const HEAVIEST = 90_000;

/** Which part of a page is shown, from the top of the first thing to the foot of the last. */
export interface Part {
  from?: Locator;
  to?: Locator;
  /** Longest, in CSS px. */
  tallest?: number;
}

const ROOM = 4;

/** Writes a picture of the whole width of a page as a PNG of few colours, no heavier than `HEAVIEST`; gives its bytes. */
export async function takePicture(page: Page, file: string, part: Part = {}): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  const { width, height, top } = await measure(page, part);
  const clip = { x: 0, y: top, width, height };
  const taken = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
  for (const colours of [256, 128, 64, 32]) {
    const png = await sharp(taken)
      .png({ palette: true, colours, effort: 10, dither: 0 })
      .toBuffer();
    if (png.length > HEAVIEST) continue;
    writeFileSync(file, png);
    return png.length;
  }
  throw new Error(`${file} is heavier than ${String(HEAVIEST)} bytes: show less of the page`);
}

async function measure(
  page: Page,
  { from, to, tallest = 900 }: Part,
): Promise<{ width: number; height: number; top: number }> {
  // the page may scroll by itself meanwhile: places are told from the top of the page
  const placeOf = (part: Locator): Promise<{ top: number; foot: number }> =>
    part.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top + window.scrollY, foot: bottom + window.scrollY };
    });
  const size = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const top = from ? Math.max(0, (await placeOf(from)).top - ROOM) : 0;
  const foot = to ? (await placeOf(to)).foot + ROOM : size.height;
  return {
    width: size.width,
    top,
    height: Math.min(foot, size.height, top + tallest) - top,
  };
}
