import { join, resolve } from 'node:path';
import { rm } from 'node:fs/promises';
import type { Problem } from '#schema/problem.ts';
import { codeKey, pageSalt } from './build-keys.ts';
import { storedBundle } from './bundle-store.ts';
import { finishStage } from './finish-stage.ts';
import { prunePageRecords, writePageRecord } from './page-record.ts';
import { takeLock } from './lock.ts';
import { writeManifest } from './manifest.ts';
import type { ReadResult } from './read-content.ts';
import { renderPages } from './render-pages.ts';
import type { PageCount } from './render-share.ts';
import type { Report } from './report.ts';
import { formatCount } from './report.ts';
import type { StepOptions } from './run-step.ts';
import { runStep } from './run-step.ts';
import type { Settings } from './settings.ts';
import { checkOut, clearLeftovers, lockOf, makeStage, swapIn } from './stage.ts';

/** Mistakes in the content; nothing was published. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`${problems.length} lỗi trong nội dung`);
    this.problems = problems;
  }
}

/** The parts of the work; tests put others in their place. */
export interface BuildSteps {
  read(settings: Settings, options: StepOptions): Promise<ReadResult>;
  /** Bundles the pages into the empty folder `settings.out`. */
  bundle(settings: Settings, options: StepOptions): Promise<unknown>;
  pages: typeof renderPages;
  index(settings: Settings, options: StepOptions): Promise<{ records: number }>;
}

// in processes of their own, whose memory goes back when they are done
const step =
  <T>(file: string, flags: readonly string[] = []) =>
  (settings: Settings, options: StepOptions): Promise<T> =>
    runStep(new URL(file, import.meta.url), settings, { ...options, flags }) as Promise<T>;

const STEPS: BuildSteps = {
  read: step('./read-content.ts'),
  // it runs beside the reading, and takes 160 MB more than it needs where nobody asks it to be frugal
  bundle: step('./bundle-pages.ts', ['--max-semi-space-size=4', '--max-old-space-size=256']),
  pages: renderPages,
  index: step('./index-site.ts'),
};

/** What was published. */
export interface BuildResult extends Pick<PageCount, 'pages' | 'rendered'> {
  /** Warnings; of a build that succeeds there are no errors. */
  problems: Problem[];
  /** Public documents. */
  public: number;
  withheld: number;
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
export async function buildSite(settings: Settings, options: BuildOptions): Promise<BuildResult> {
  await checkOut(settings.out, [ROOT, settings.content]);
  const releases = [await takeLock(lockOf(settings.out))];
  // ends what runs beside the step that failed
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    releases.push(await takeLock(join(settings.cache, 'build.lock')));
    await clearLeftovers(settings.out);
    const stage = await makeStage(settings.out);
    try {
      return await buildIn(stage, settings, { ...options, signal });
    } finally {
      await rm(stage, { recursive: true, force: true });
    }
  } finally {
    stop.abort();
    for (const release of releases.reverse()) await release();
  }
}

async function buildIn(
  stage: string,
  settings: Settings,
  { report, signal, index = true, steps = STEPS }: BuildOptions,
): Promise<BuildResult> {
  const staged = { ...settings, out: stage };
  const code = await codeKey(ROOT, settings);
  // beside the reading: it takes one core for three seconds, and only after a change of the code
  const bundling = storedBundle(settings.cache, code, async (folder) => {
    const cwd = join(folder, '..');
    await steps.bundle({ ...settings, out: folder }, { cwd, signal });
  });
  bundling.catch(() => undefined); // it is told below, unless the reading finds more to tell

  const read = await report.step(
    'Đọc và kiểm nội dung',
    (onProgress) => steps.read(settings, { signal, onProgress }),
    ({ counts }) =>
      `${formatCount(counts.public)} văn bản công khai, ${formatCount(counts.withheld)} chưa công bố`,
  );
  if (read.problems.some(({ severity }) => severity === 'error'))
    throw new ContentError(read.problems);

  const bundle = await report.step('Gói mã của trang', () => bundling);
  const salt = await pageSalt(code, settings);
  const { keys, hashes, ...count } = await report.step(
    'Dựng trang',
    (onProgress) =>
      steps.pages(staged, { read, bundle, last: settings.out, salt }, { signal, onProgress }),
    ({ pages, rendered }) => `${formatCount(pages)} trang, dựng lại ${formatCount(rendered)}`,
  );
  await finishStage(ROOT, bundle, stage, settings);

  const records = !index
    ? null
    : await report.step(
        'Lập chỉ mục tìm kiếm',
        (onProgress) => steps.index(staged, { signal, onProgress }),
        (found) => `${formatCount(found.records)} mục`,
      );
  signal?.throwIfAborted();

  const manifest = await report.step(
    'Ghi bản kê SHA-256',
    () => writeManifest(stage, hashes),
    (found) => `${formatCount(found.size)} tệp`,
  );
  await writePageRecord(settings.cache, manifest, { salt, keys });
  await report.step('Thay trang đang đăng', () => swapIn(stage, settings.out, manifest.size));
  await prunePageRecords(settings.cache, manifest);
  const { problems, counts } = read;
  return {
    ...count,
    problems,
    public: counts.public,
    withheld: counts.withheld,
    records: records?.records ?? null,
    files: manifest.size,
  };
}
