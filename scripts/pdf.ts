// Prints documents of the built site as PDFs.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { allPapers, findPapers } from '../src/publish/pdf-papers.ts';
import { pdfSite } from '../src/publish/pdf-site.ts';
import { formatCount, formatSeconds } from '../src/publish/report.ts';
import { StepError } from '../src/publish/run-step.ts';
import { readSettings } from '../src/publish/settings.ts';
import { askPreview, ENVIRONMENT, PREVIEW_FLAG, readArguments, run } from './command.ts';
import { progressBar } from './progress-bar.ts';

const HELP = `npm run pdf -- [MÃ…] [--all] [--out THƯ MỤC] [--preview] [--json]

In văn bản của trang đã dựng thành PDF khổ A4, mỗi văn bản một tệp <mã>.pdf: mỗi tờ ghi
“Bản tham khảo”, số trang, ngày của bản và mã băm. MÃ là mã văn bản hoặc địa chỉ của nó.

  --all      mọi văn bản đang đăng
  --out      nơi ghi (mặc định: pdf)
  --preview  văn bản của bản xem trước; tờ nào cũng ghi là bản nháp
  --json     in danh sách tệp dạng JSON

Cần Chromium: của Playwright, của máy, hoặc ghi ở LUU_CHROMIUM.
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, {
  all: { type: 'boolean', default: false },
  out: { type: 'string', default: 'pdf' },
  json: { type: 'boolean', default: false },
  preview: PREVIEW_FLAG,
});
askPreview(values.preview);

await run(async (signal) => {
  const settings = readSettings(process.env);
  const command = `npm run build${values.preview ? ' -- --preview' : ''}`;
  if (!existsSync(join(settings.out, 'index.html')))
    throw new StepError(`${settings.out} không có trang đã dựng. Chạy ${command} trước.`);
  if (values.all === positionals.length > 0)
    throw new StepError('Ghi mã các văn bản cần in, hoặc --all để in tất cả (không ghi cả hai).');
  const papers = values.all ? allPapers(settings.out) : findPapers(settings.out, positionals);
  const folder = resolve(values.out);
  const bar = progressBar(papers.length);
  const start = performance.now();
  const files = await pdfSite({ site: settings.out, papers, folder, signal, onDone: bar.show });
  bar.clear();
  const seconds = (performance.now() - start) / 1000;
  if (values.json) {
    const told = files.map(({ id, path, file, bytes }) => ({
      id,
      path,
      file: relative(folder, file),
      bytes,
    }));
    console.log(JSON.stringify({ folder, seconds, files: told }));
    return;
  }
  const size = files.reduce((total, { bytes }) => total + bytes, 0) / 1e6;
  console.log(
    `Đã ghi ${formatCount(files.length)} tệp PDF vào ${folder}: ${size.toFixed(1).replace('.', ',')} MB, ${formatSeconds(seconds)}`,
  );
});
