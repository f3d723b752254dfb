import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The source texts of the sample content, beside the checkout; they are no part of the project. */
export const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

/** For `skip` of a test that needs them. */
export const skipWithoutSeeds = existsSync(SEEDS)
  ? false
  : 'the source texts (../shared/seeds) are not on this machine';
