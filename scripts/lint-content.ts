// Checks the content folder: files, lists, the gate, then the content rules. Changes nothing.
import { join, resolve } from 'node:path';
import { formatLint } from '../src/lint/format-lint.ts';
import { lintContent } from '../src/lint/lint-content.ts';
import { inspectFiles } from '../src/publish/inspect-files.ts';
import { readSettings } from '../src/publish/settings.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run lint:content -- [THƯ MỤC] [--scans] [--json]

Kiểm mọi tệp của thư mục nội dung: khai báo, danh mục, cổng kiểm (bí mật, dữ liệu cá nhân), rồi chữ,
thể thức, chỗ lệch nhau, ảnh, liên kết. Cả tệp Word, PDF ở đó, trong public và trong LUU_ORIGINALS: dấu mật ở đầu trang,
chân trang, khung chữ. Không sửa gì.

  --scans  đọc cả chữ trong ảnh quét, mỗi trang vài giây; tệp đã đọc thì nhớ

Kết thúc bằng 1 khi có lỗi; cảnh báo không chặn.
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, {
  scans: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});

await run(async () => {
  const { content, cache, originals, base, today } = readSettings(process.env);
  const contentDir = resolve(positionals[0] ?? content);
  const publicDir = resolve('public');
  const cacheFile = join(cache, 'lint/files.json');
  const files = { contentDir, publicDir, originals, cacheFile, scans: values.scans };
  const report = await lintContent({
    contentDir,
    // a cache of its own: checking another folder must not cost the next build its bodies
    cacheDir: join(cache, 'lint'),
    publicDir,
    inspect: (documents) => inspectFiles(files, documents),
    base,
    today,
  });
  console.log(values.json ? JSON.stringify(report) : formatLint(report));
  if (report.errors > 0) process.exitCode = 1;
});
