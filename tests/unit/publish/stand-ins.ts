import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '#markdown/assemble.ts';
import type { BuildSteps } from '#publish/build-steps.ts';
import type { PagePath } from '#publish/page-app.ts';
import type { PageBatch } from '#publish/page-batches.ts';
import { lastSite, readPageRecord } from '#publish/page-record.ts';
import type { ReadResult } from '#publish/read-content.ts';
import type { Problem } from '#schema/problem.ts';
import { renderShare } from '#publish/render-share.ts';
import type { Report } from '#publish/report.ts';
import { createReport } from '#publish/report.ts';
import type { Settings } from '#publish/settings.ts';
import { readSettings } from '#publish/settings.ts';
import type { DataCount } from '#publish/write-data.ts';

/** Steps that write the given pages, without Astro and Pagefind; parts can be replaced. */
export function fakeSteps(
  pages: Record<string, string>,
  others: Partial<BuildSteps> = {},
): BuildSteps {
  return {
    code: (_, { preview }) => Promise.resolve(preview ? 'preview' : 'site'),
    read: () => Promise.resolve(readNothing()),
    bundle: () => Promise.resolve(),
    pages: ({ out }) => {
      for (const [path, text] of Object.entries(pages)) {
        mkdirSync(join(out, path, '..'), { recursive: true });
        writeFileSync(join(out, path), text);
      }
      return Promise.resolve({
        pages: Object.keys(pages).length,
        rendered: 1,
        keys: {},
        hashes: new Map(),
      });
    },
    index: () => Promise.resolve({ records: 1 }),
    data: () => Promise.resolve(NO_DATA),
    ...others,
  };
}

/** Steps whose pages are handed on by the next build where their text is the same, as in a real one. */
export function linkingSteps(
  pages: Record<string, string>,
  others: Partial<BuildSteps> = {},
): BuildSteps {
  const paths = Object.entries(pages).map(
    ([pathname, text]) => ({ pathname, route: { type: 'page' }, cacheKey: text }) as PagePath,
  );
  return fakeSteps(
    {},
    {
      pages: ({ out, cache }, { last, salt }) => {
        let batch: PageBatch | undefined = {} as PageBatch;
        const next = (): Promise<PageBatch | undefined> => {
          const given = batch;
          batch = undefined;
          return Promise.resolve(given);
        };
        const render = ({ cacheKey }: PagePath): Promise<Uint8Array> =>
          Promise.resolve(Buffer.from(cacheKey ?? ''));
        const app = { pathsOf: () => Promise.resolve(paths), render };
        const site = lastSite(last, readPageRecord(cache, last, 'pages'), salt);
        return renderShare(app, out, { last: site, next, onProgress: () => undefined });
      },
      ...others,
    },
  );
}

/** What a step gives that writes no open data. */
const NO_DATA: DataCount = {
  figures: { files: 0, written: 0, outputMB: 0, seconds: 0, cpuS: 0, peakMB: 0 },
  keys: {},
  hashes: new Map(),
};

/** A fault that stops a build. */
export const MISTAKE: Problem = {
  file: 'a.mdx',
  line: 1,
  column: 1,
  field: null,
  rule: 'x',
  message: 'Sai.',
  remedy: 'Sửa.',
  severity: 'error',
};

/** What reading gives where there is nothing, with these faults. */
export function readNothing(problems: Problem[] = []): ReadResult {
  const { counts } = assemble([], [], 0, []);
  return { problems, counts, file: '', history: 'none' };
}

/** Settings of a site below `folder`. */
export function settingsIn(folder: string): Settings {
  return readSettings({
    LUU_CONTENT: join(folder, 'content'),
    LUU_OUT: join(folder, 'site/dist'),
    LUU_CACHE: join(folder, 'cache'),
    BUILD_NOW: '2026-01-31',
  });
}

/** A report that nobody reads. */
export const silent = (): Report => createReport({ write: () => true });
