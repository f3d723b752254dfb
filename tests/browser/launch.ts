import type { Browser } from 'playwright-core';
import { BrowserError, launchChromium as launchFound } from '../../src/publish/chromium.ts';

/**
 * Starts the Chromium of the tests: the one that LUU_CHROMIUM names, or else that of the package, a headless shell, which opens
 * pages for a quarter of what a whole Chromium takes and is the same on every machine. Where it is not there, and where a test
 * asks for a `whole` one (a shell leads to no `#:~:text=`), it is the one that is found.
 */
export async function launchChromium(whole = false): Promise<Browser> {
  const wish = process.env['LUU_CHROMIUM'];
  if (!whole && wish === undefined && process.platform === 'linux' && process.arch === 'x64')
    try {
      return await launchFound('npm');
    } catch (error) {
      if (!(error instanceof BrowserError)) throw error;
      console.error(error.message.split('\n', 1)[0]);
    }
  return launchFound(wish);
}
