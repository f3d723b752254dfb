import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSite } from '../../src/publish/build-site.ts';
import { createReport } from '../../src/publish/report.ts';
import type { Settings } from '../../src/publish/settings.ts';
import { readSettings } from '../../src/publish/settings.ts';
import { generateDocuments } from '../bench/generate-documents.ts';

const HOME = resolve('.luu/tests');

/** What Node has compiled of the project's code, for all builds of the tests. */
export const COMPILED = resolve(HOME, 'compiled');

/** The day that fixtures are built on: announcements are past, running and to come. */
export const FIXTURE_DAY = '2026-02-10';

function settingsOf(name: string, content: string, env: Record<string, string>): Settings {
  const settings = readSettings({ LUU_CONTENT: content, ...env });
  return { ...settings, out: resolve(HOME, name, 'dist'), cache: resolve(HOME, name, 'cache') };
}

/** The site of `tests/fixtures/site`: every type and state by hand, and enough generated documents to fill pages. */
export const fixture = settingsOf('fixture', resolve(HOME, 'fixture/content'), {
  BUILD_NOW: FIXTURE_DAY,
});

/** The site of `tests/fixtures/desk`: some places over several years, with typed passages, figures and chains of documents. */
export const desk = settingsOf('desk', resolve(HOME, 'desk/content'), { BUILD_NOW: FIXTURE_DAY });

/** The site of `content/`, built as on today. */
export const real = settingsOf('real', resolve('content'), {});

/** Puts the documents of the fixture into `folder`: those by hand, the project's own lists and pages, generated ones. */
export async function writeFixture(folder: string, generated: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await generateDocuments({ documents: generated, out: folder });
  await cp('tests/fixtures/site', folder, { recursive: true });
}

/** Puts the documents of `tests/fixtures/desk` into `folder`, with the project's own lists and pages. */
export async function writeDesk(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const shared of ['reference', 'pages'])
    await cp(`content/${shared}`, `${folder}/${shared}`, { recursive: true });
  await cp('tests/fixtures/desk', folder, { recursive: true });
}

/**
 * Puts the code of the pages, as it was bundled for the fixture, into another cache. A build takes it where it would make
 * the same: where the code, the origin and the base are those of the fixture.
 */
export async function shareBundles(cache: string): Promise<void> {
  for (const part of ['bundles', 'desk'])
    await cp(join(fixture.cache, part), join(cache, part), { recursive: true });
}

/** Builds one of the sites; quick where nothing has changed since the last time. */
export async function build(settings: Settings): Promise<void> {
  await buildSite(settings, { report: createReport(process.stderr) });
}
