import type { Problem } from '#schema/problem.ts';
import type { BuildSteps } from './build-steps.ts';
import { listFiles } from './files.ts';
import type { ReadResult } from './read-content.ts';
import type { MadePages } from './render-pages.ts';
import type { Report } from './report.ts';
import { formatCount } from './report.ts';
import type { Progress } from './run-step.ts';
import type { Settings } from './settings.ts';

/** Mistakes in the content; nothing was published. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(`${problems.length} lỗi trong nội dung`);
    this.problems = problems;
  }
}

/** What the builder is told where the histories of documents lack something. */
const HISTORY_NOTES: Partial<Record<ReadResult['history'], string>> = {
  shallow:
    'Kho git tải về thiếu lịch sử: trang Lịch sử chỉ có các lần sửa còn thấy. Tải đủ: git fetch --unshallow, hoặc fetch-depth: 0.',
  refused:
    'git không mở kho này cho người dùng đang chạy: trang Lịch sử chỉ có các lần đính chính. Xem git config safe.directory.',
};

/** What pages are made of beside the content. */
export interface PageGround {
  /** Gives the folder of the code of the pages, which is made where there is none. */
  bundle: () => Promise<string>;
  /** The salt of the record of pages (build-keys.ts), which may still be reckoned. */
  salting: Promise<string>;
  /** Folder that the pages go into. */
  stage: string;
  /** Makes that folder; called when nothing is wrong with the content. */
  openStage: () => Promise<void>;
}

/** Of fewer files the reading is done long before the bundling, which therefore begins with it. */
const MANY_FILES = 2000;
/** Part of many files that are read before the bundling begins: it takes the core that is free while they are judged. */
const READ_FIRST = 0.94;

/**
 * Reads the content and renders its pages; gives also the folder of their code. When most is read the code is bundled, and
 * loaded by the processes of the pages while the reading judges what it has read, which takes one core only. Throws a
 * `ContentError` before any page is rendered.
 */
export async function makePages(
  settings: Settings,
  { bundle, salting, stage, openStage }: PageGround,
  {
    report,
    signal,
    steps,
  }: { report: Report; signal: AbortSignal | undefined; steps: Pick<BuildSteps, 'read' | 'pages'> },
): Promise<MadePages & { read: ReadResult; code: string }> {
  const mostlyRead = Promise.withResolvers<undefined>();
  if (!hasMany(settings.content)) mostlyRead.resolve(undefined);
  const nearlyRead = Promise.withResolvers<number>();
  let reader: Promise<void> | undefined;
  const read = report
    .step(
      'Đọc và kiểm nội dung',
      (onProgress) =>
        steps.read(settings, {
          signal,
          onProgress: (progress) => {
            onProgress(progress);
            const { done, all = Infinity } = progress;
            if (done >= all * READ_FIRST) mostlyRead.resolve(undefined);
            if (done === all) nearlyRead.resolve(all);
          },
          onEnd: (ended) => {
            reader = ended;
            ended.catch(() => undefined); // it is told below
          },
        }),
      ({ counts }) =>
        `${formatCount(counts.public)} văn bản công khai, ${formatCount(counts.withheld)} chưa công bố`,
    )
    .then(async (result) => {
      if (result.problems.some(({ severity }) => severity === 'error')) {
        await reader; // what it has learned saves the next build the reading
        throw new ContentError(result.problems);
      }
      await openStage();
      return result;
    });

  // the reading compares reports with tasks while the processes of the pages take up what it has read
  const compared = read.then(() => reader);
  compared.catch(() => undefined); // it is told below
  const bundling = Promise.race([mostlyRead.promise, read]).then(bundle);
  bundling.catch(() => undefined); // it is told below, unless the reading finds more to tell
  let onPages: ((progress: Progress) => void) | undefined;
  const rendering = Promise.race([
    nearlyRead.promise,
    read.then(({ counts }) => counts.files),
  ]).then(async (documents) =>
    steps.pages(
      { ...settings, out: stage },
      {
        documents,
        read,
        compared,
        bundle: await bundling,
        last: settings.out,
        salt: await salting,
      },
      { signal, onProgress: (progress) => onPages?.(progress) },
    ),
  );
  rendering.catch(() => undefined); // it is told below, unless the reading finds more to tell

  const result = await read;
  const note = HISTORY_NOTES[result.history];
  if (note !== undefined) report.say(`  ${note}`);
  const code = await report.step('Gói mã của trang', () => bundling);
  const count = await report.step(
    'Dựng trang',
    async (onProgress) => {
      onPages = onProgress;
      // where the reading fails after all, that is why the pages do
      const [pages] = await Promise.all([rendering, compared]);
      return pages;
    },
    ({ pages, rendered }) => `${formatCount(pages)} trang, dựng lại ${formatCount(rendered)}`,
  );
  return { ...count, read: result, code };
}

/** True where a folder has many files; of one that cannot be read the reading tells. */
function hasMany(folder: string): boolean {
  try {
    return listFiles(folder).length >= MANY_FILES;
  } catch {
    return false;
  }
}
