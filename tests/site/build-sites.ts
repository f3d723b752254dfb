// Runs once before the site tests and before the browser tests (--test-global-setup).
import { env } from 'node:process';
import {
  build,
  COMPILED,
  desk,
  fixture,
  real,
  shareBundles,
  writeDesk,
  writeFixture,
} from './test-site.ts';

/** Builds the sites of the fixtures and the site of `content/`, which all these tests share. */
export async function globalSetup(): Promise<void> {
  // of all processes that these tests start
  env['NODE_COMPILE_CACHE'] = COMPILED;
  // npm test has had them built for the tests before these
  if (env['LUU_TEST_SITES'] === 'built') return;
  await writeFixture(fixture.content, 80);
  await build(fixture);
  await writeDesk(desk.content);
  for (const { cache } of [desk, real]) await shareBundles(cache);
  await Promise.all([build(desk), build(real)]);
}
