// Builds the site into LUU_OUT.
import { relative } from 'node:path';
import type { BuildOptions, BuildResult } from '../src/publish/build-site.ts';
import { buildSite } from '../src/publish/build-site.ts';
import type { StepTime } from '../src/publish/report.ts';
import { createReport, formatCount, formatSeconds } from '../src/publish/report.ts';
import { readSettings } from '../src/publish/settings.ts';
import { askPreview, ENVIRONMENT, PREVIEW_FLAG, readArguments, run } from './command.ts';

const HELP = `npm run build -- [--preview] [--json] [--no-index] [--no-data]

Dựng trang từ thư mục nội dung, lập chỉ mục tìm kiếm, rồi thay trang đang đăng khi đã đủ.
Có lỗi thì trang đang đăng giữ nguyên.

  --preview   dựng bản xem trước vào dist-preview: có cả văn bản nháp, không thay trang đang đăng
  --json      in kết quả bằng JSON (dùng với npm run --silent build)
  --no-index  không lập chỉ mục tìm kiếm
  --no-data   không ghi dữ liệu mở
${ENVIRONMENT}`;

/** What `--json` prints. */
interface Outcome extends BuildResult {
  steps: readonly StepTime[];
  seconds: number;
}

/** Builds with a report on `stderr`; gives what was published and the times. */
export async function build(
  signal: AbortSignal,
  parts: Pick<BuildOptions, 'index' | 'data'> = {},
): Promise<Outcome> {
  const settings = readSettings(process.env);
  const report = createReport(process.stderr);
  const start = performance.now();
  report.say(`Lưu: dựng ${relative('', settings.content)} vào ${relative('', settings.out)}`);
  const result = await buildSite(settings, { report, signal, ...parts });
  const seconds = (performance.now() - start) / 1000;
  const doubts = new Set(result.problems.map(({ file }) => file)).size;
  if (doubts > 0)
    report.say(
      `  ${formatCount(result.problems.length)} cảnh báo ở ${formatCount(doubts)} tệp không chặn trang: npm run lint:content kể từng chỗ`,
    );
  if (settings.preview)
    report.say(
      '  Đây là bản xem trước, hiện cả văn bản nháp: không đăng thay trang. Xem /xem-truoc/',
    );
  report.say(`Xong trong ${formatSeconds(seconds)}`);
  return { ...result, steps: report.steps, seconds };
}

if (import.meta.main) {
  const { values } = readArguments(HELP, {
    preview: PREVIEW_FLAG,
    json: { type: 'boolean', default: false },
    'no-index': { type: 'boolean', default: false },
    'no-data': { type: 'boolean', default: false },
  });
  askPreview(values.preview);
  await run(
    async (signal) => {
      const result = await build(signal, { index: !values['no-index'], data: !values['no-data'] });
      if (values.json) console.log(JSON.stringify(result));
    },
    { publishes: true },
  );
}
