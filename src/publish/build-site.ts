import { join, resolve } from 'node:path';
import { rm } from 'node:fs/promises';
import type { Problem } from '#schema/problem.ts';
import { pageSalt } from './build-keys.ts';
import { BUILD_STEPS, type BuildSteps } from './build-steps.ts';
import { storedBundle } from './bundle-store.ts';
import { dropFiles } from './drop-files.ts';
import { prunePageRecords, recordedFiles, writePageRecords } from './page-record.ts';
import { keepForNext } from './keep-site.ts';
import { takeLock } from './lock.ts';
import { writeManifest } from './manifest.ts';
import { makePages } from './make-pages.ts';
import type { PageCount } from './render-share.ts';
import type { Report } from './report.ts';
import { formatCount } from './report.ts';
import type { Settings } from './settings.ts';
import type { Progress } from './run-step.ts';
import { checkOut, clearLeftovers, lockOf, openStage, stageOf, swapIn } from './stage.ts';
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
    try {
      return await buildIn(settings, { ...options, signal });
    } finally {
      await rm(stageOf(settings.out), { recursive: true, force: true, maxRetries: 10 });
    }
  } finally {
    stop.abort();
    for (const release of releases.reverse()) await release();
  }
}

async function buildIn(
  settings: Settings,
  { report, signal, index = true, data = true, steps = BUILD_STEPS }: BuildOptions,
): Promise<BuildResult> {
  const { cache, out } = settings;
  const stage = stageOf(out);
  const staged = { ...settings, out: stage };
  const withData = data && !settings.preview;
  // reading all files of the code takes a quarter of a second, in which the reading starts
  const code = steps.code(ROOT, settings);
  const salting = code.then((key) => pageSalt(key, settings));
  salting.catch(() => undefined); // it is told below, unless the reading finds more to tell
  // it takes one core for three seconds, and only after a change of the code
  const bundle = async (): Promise<string> =>
    storedBundle(cache, await code, async (folder) => {
      const cwd = join(folder, '..');
      await steps.bundle({ ...settings, out: folder }, { cwd, signal });
    });

  const ground = { bundle, salting, stage, openStage: () => openStage(out, last !== null) };
  const making = makePages(settings, ground, { report, signal, steps });
  // loaded once the reading has been started, which need not wait for the schemas of the lists
  const finishing = import('./finish-stage.ts');
  const last = recordedFiles(cache, out);
  const { read, code: bundled, keys, known, hashes, ...count } = await making;
  const gone = last?.pages.filter((file) => !hashes.has(file)) ?? [];
  // where open data is written, it drops its own
  dropFiles(stage, out, withData ? gone : [...gone, ...(last?.data ?? [])]);
  const { finishStage } = await finishing;
  await finishStage(ROOT, bundled, stage, settings);

  const salt = await salting;
  // beside the index, which leaves a core free for most of its time
  let onData: ((progress: Progress) => void) | undefined;
  const work = { file: read.file, last: out, salt };
  const writing = withData
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
  await writePageRecords(cache, manifest, {
    pages: { salt, keys, known },
    data: { salt, keys: made?.keys ?? {} },
  });
  await report.step('Thay trang đang đăng', async () => {
    const replaced = await swapIn(out);
    if (replaced) keepForNext({ ...replaced, cache }, manifest.size);
  });
  await prunePageRecords(cache, manifest);
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
