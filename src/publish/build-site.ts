import { join, resolve } from 'node:path';
import { rm } from 'node:fs/promises';
import type { Problem } from '#schema/problem.ts';
import { codeKey, pageSalt } from './build-keys.ts';
import { BUILD_STEPS, type BuildSteps } from './build-steps.ts';
import { storedBundle } from './bundle-store.ts';
import { prunePageRecords, writePageRecord } from './page-record.ts';
import { takeLock } from './lock.ts';
import { writeManifest } from './manifest.ts';
import { makePages } from './make-pages.ts';
import type { PageCount } from './render-share.ts';
import type { Report } from './report.ts';
import { formatCount } from './report.ts';
import type { Settings } from './settings.ts';
import type { Progress } from './run-step.ts';
import { checkOut, clearLeftovers, lockOf, makeStage, swapIn } from './stage.ts';
import type { DataFigures } from './write-data.ts';

/** What was published. */
export interface BuildResult extends Pick<PageCount, 'pages' | 'rendered'> {
  /** Warnings; of a build that succeeds there are no errors. */
  problems: Problem[];
  /** Public documents. */
  public: number;
  withheld: number;
  records: number | null;
  /** Open data, with what its own process took; `null` where none was asked for, and of a preview. */
  data: DataFigures | null;
  files: number;
}

export interface BuildOptions {
  report: Report;
  signal?: AbortSignal | undefined;
  /** `false` leaves the search index out. */
  index?: boolean | undefined;
  /** `false` leaves open data out. */
  data?: boolean | undefined;
  steps?: BuildSteps | undefined;
}

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Builds the site beside `settings.out` and puts it in its place when it is whole. Whatever goes wrong before, the
 * published folder stays as it was.
 */
export async function buildSite(settings: Settings, options: BuildOptions): Promise<BuildResult> {
  await checkOut(settings.out, [ROOT, settings.content], settings.preview);
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
      await rm(stage, { recursive: true, force: true, maxRetries: 10 });
    }
  } finally {
    stop.abort();
    for (const release of releases.reverse()) await release();
  }
}

async function buildIn(
  stage: string,
  settings: Settings,
  { report, signal, index = true, data = true, steps = BUILD_STEPS }: BuildOptions,
): Promise<BuildResult> {
  const staged = { ...settings, out: stage };
  // reading all files of the code takes a quarter of a second, in which the reading starts
  const code = codeKey(ROOT, settings);
  const salting = code.then((key) => pageSalt(key, settings));
  // beside the reading: it takes one core for three seconds, and only after a change of the code
  const bundling = code.then((key) =>
    storedBundle(settings.cache, key, async (folder) => {
      const cwd = join(folder, '..');
      await steps.bundle({ ...settings, out: folder }, { cwd, signal });
    }),
  );
  // both are told below, unless the reading finds more to tell
  for (const one of [salting, bundling]) one.catch(() => undefined);

  const making = makePages(settings, { bundling, salting, stage }, { report, signal, steps });
  // loaded once the reading has been started, which need not wait for the schemas of the lists
  const finishing = import('./finish-stage.ts');
  const { read, keys, hashes, ...count } = await making;
  const { finishStage } = await finishing;
  await finishStage(ROOT, await bundling, stage, settings);

  const salt = await salting;
  // beside the index, which leaves a core free for most of its time
  let onData: ((progress: Progress) => void) | undefined;
  const work = { file: read.file, last: settings.out, salt };
  const writing =
    data && !settings.preview
      ? steps.data(staged, work, { signal, onProgress: (progress) => onData?.(progress) })
      : null;
  writing?.catch(() => undefined); // it is told below, unless the index finds more to tell
  const records = !index
    ? null
    : await report.step(
        'Lập chỉ mục tìm kiếm',
        (onProgress) => steps.index(staged, { signal, onProgress }),
        (found) => `${formatCount(found.records)} mục`,
      );
  const made =
    writing &&
    (await report.step(
      'Ghi dữ liệu mở',
      (onProgress) => {
        onData = onProgress;
        return writing;
      },
      ({ figures: { files, written, outputMB } }) =>
        `${formatCount(files)} tệp (${formatCount(outputMB)} MB), ghi lại ${formatCount(written)}`,
    ));
  signal?.throwIfAborted();

  const manifest = await report.step(
    'Ghi bản kê SHA-256',
    () => writeManifest(stage, new Map([...hashes, ...(made?.hashes ?? [])])),
    (found) => `${formatCount(found.size)} tệp`,
  );
  await writePageRecord(settings.cache, manifest, { salt, keys: { ...keys, ...made?.keys } });
  await report.step('Thay trang đang đăng', () => swapIn(stage, settings.out, manifest.size));
  await prunePageRecords(settings.cache, manifest);
  const { problems, counts } = read;
  return {
    ...count,
    problems,
    public: counts.public,
    withheld: counts.withheld,
    records: records?.records ?? null,
    data: made?.figures ?? null,
    files: manifest.size,
  };
}
