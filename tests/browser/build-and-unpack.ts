// Runs once before the browser tests (--test-global-setup).
import { globalSetup as buildSites } from '../site/build-sites.ts';
import { launchChromium } from './launch.ts';

/** Builds the sites, and unpacks the Chromium of the tests once. */
export async function globalSetup(): Promise<void> {
  await buildSites();
  await (await launchChromium()).close();
}
