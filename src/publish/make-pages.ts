import type { Problem } from '#schema/problem.ts';
import type { BuildSteps } from './build-steps.ts';
import type { ReadResult } from './read-content.ts';
import type { PageCount } from './render-share.ts';
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
  /** Folder of the code of the pages, which may still be made. */
  bundling: Promise<string>;
  /** The salt of the record of pages (build-keys.ts), which may still be reckoned. */
  salting: Promise<string>;
  /** Folder that the pages go into. */
  stage: string;
  /** Makes that folder; called when nothing is wrong with the content. */
  openStage: () => Promise<void>;
}

/**
 * Reads the content and renders its pages. The processes of the pages load their code while the reading judges what
 * it has read, which takes one core only. Throws a `ContentError` before any page is rendered.
 */
export async function makePages(
  settings: Settings,
  { bundling, salting, stage, openStage }: PageGround,
  {
    report,
    signal,
    steps,
  }: { report: Report; signal: AbortSignal | undefined; steps: Pick<BuildSteps, 'read' | 'pages'> },
): Promise<PageCount & { read: ReadResult }> {
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
            if (progress.done === progress.all) nearlyRead.resolve(progress.all);
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

  let onPages: ((progress: Progress) => void) | undefined;
  const rendering = Promise.race([
    nearlyRead.promise,
    read.then(({ counts }) => counts.files),
  ]).then(async (documents) =>
    steps.pages(
      { ...settings, out: stage },
      { documents, read, bundle: await bundling, last: settings.out, salt: await salting },
      { signal, onProgress: (progress) => onPages?.(progress) },
    ),
  );
  rendering.catch(() => undefined); // it is told below, unless the reading finds more to tell

  const result = await read;
  const note = HISTORY_NOTES[result.history];
  if (note !== undefined) report.say(`  ${note}`);
  await report.step('Gói mã của trang', () => bundling);
  const count = await report.step(
    'Dựng trang',
    (onProgress) => {
      onPages = onProgress;
      return rendering;
    },
    ({ pages, rendered }) => `${formatCount(pages)} trang, dựng lại ${formatCount(rendered)}`,
  );
  await reader;
  return { ...count, read: result };
}
