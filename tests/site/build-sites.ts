// Runs once before the site tests and before the browser tests (--test-global-setup).
import { build, fixture, real, writeFixture } from './test-site.ts';

/** Builds the site of the fixtures and the site of `content/`, which all these tests share. */
export async function globalSetup(): Promise<void> {
  await writeFixture(fixture.content, 80);
  await build(fixture);
  await build(real);
}
