// Runs once before the site tests and before the browser tests (--test-global-setup).
import { build, desk, fixture, real, writeDesk, writeFixture } from './test-site.ts';

/** Builds the sites of the fixtures and the site of `content/`, which all these tests share. */
export async function globalSetup(): Promise<void> {
  await writeFixture(fixture.content, 80);
  await build(fixture);
  await writeDesk(desk.content);
  await build(desk);
  await build(real);
}
