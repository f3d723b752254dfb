import { join, resolve } from 'node:path';
import { rm } from 'node:fs/promises';
import type { Problem } from '#schema/problem.ts';
import { finishStage } from './finish-stage.ts';
import { buildSalt, prunePageRecords, writePageRecord } from './page-record.ts';
import type { PageCount } from './keep-pages.ts';
import { takeLock } from './lock.ts';
import { writeManifest } from './manifest.ts';
import type { ReadResult } from './read-content.ts';
import type { Report } from './report.ts';
import { formatCount } from './report.ts';
import type { StepOptions } from './run-step.ts';
import { runStep } from './run-step.ts';
import type { Settings } from './settings.ts';
import { checkOut, clearLeftovers, lockOf, makeStage, swapIn } from './stage.ts';
import { makeWorkFolder } from './work-folder.ts';

/** Mistakes in the content; nothing was published. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`${problems.length} lỗi trong nội dung`);
    this.problems = problems;
  }
}

/** The steps that run in processes of their own; tests put others in their place. */
export interface BuildSteps {
  read(settings: Settings, options: StepOptions): Promise<ReadResult>;
  pages(settings: Settings, options: StepOptions): Promise<PageCount>;
  index(settings: Settings, options: StepOptions): Promise<{ records: number }>;
}

const step =
  <T>(file: string) =>
  (settings: Settings, options: StepOptions): Promise<T> =>
    runStep(new URL(file, import.meta.url), settings, options) as Promise<T>;

const STEPS: BuildSteps = {
  read: step('./read-content.ts'),
  pages: step('./render-pages.ts'),
  index: step('./index-site.ts'),
};

/** What was published. */
export interface BuildResult extends ReadResult, Pick<PageCount, 'pages' | 'rendered'> {
  records: number | null;
  files: number;
}

export interface BuildOptions {
  report: Report;
  signal?: AbortSignal | undefined;
  /** `false` leaves the search index out. */
  index?: boolean | undefined;
  steps?: BuildSteps | undefined;
}

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Builds the site beside `settings.out` and puts it in its place when it is whole. Whatever goes wrong before, the
 * published folder stays as it was.
 */
export async function buildSite(
  settings: Settings,
  { report, signal, index = true, steps = STEPS }: BuildOptions,
): Promise<BuildResult> {
  await checkOut(settings.out, [ROOT, settings.content]);
  const releases = [await takeLock(lockOf(settings.out))];
  const work = await makeWorkFolder(ROOT);
  let stage: string | undefined;
  try {
    releases.push(await takeLock(join(settings.cache, 'build.lock')));
    await clearLeftovers(settings.out);

    const read = await report.step(
      'Đọc và kiểm nội dung',
      (onProgress) => steps.read(settings, { signal, onProgress }),
      (found) =>
        `${formatCount(found.public)} văn bản công khai, ${formatCount(found.withheld)} chưa công bố`,
    );
    if (read.problems.some(({ severity }) => severity === 'error'))
      throw new ContentError(read.problems);

    stage = await makeStage(settings.out);
    const staged = { ...settings, out: stage };
    const salt = await buildSalt(ROOT, settings);
    const env = { LUU_LAST: settings.out, LUU_SALT: salt };
    const { keys, reused, ...count } = await report.step(
      'Dựng trang',
      (onProgress) => steps.pages(staged, { cwd: work, env, signal, onProgress }),
      ({ pages, rendered }) => `${formatCount(pages)} trang, dựng lại ${formatCount(rendered)}`,
    );
    await finishStage(stage, settings);

    const records = !index
      ? null
      : await report.step(
          'Lập chỉ mục tìm kiếm',
          (onProgress) => steps.index(staged, { signal, onProgress }),
          (found) => `${formatCount(found.records)} mục`,
        );
    signal?.throwIfAborted();

    const place = stage;
    const manifest = await report.step(
      'Ghi bản kê SHA-256',
      () => writeManifest(place, reused),
      (found) => `${formatCount(found.size)} tệp`,
    );
    await writePageRecord(settings.cache, manifest, { salt, keys });
    await report.step('Thay trang đang đăng', () => swapIn(place, settings.out));
    await prunePageRecords(settings.cache, manifest);
    return { ...read, ...count, records: records?.records ?? null, files: manifest.size };
  } finally {
    for (const folder of [work, stage])
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    for (const release of releases.reverse()) await release();
  }
}
