// Checks the content folder: files, lists, the gate, then the content rules. Changes nothing.
import { join, resolve } from 'node:path';
import { formatLint } from '../src/lint/format-lint.ts';
import { lintContent } from '../src/lint/lint-content.ts';
import { readSettings } from '../src/publish/settings.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run lint:content -- [THƯ MỤC] [--json]

Kiểm mọi tệp của thư mục nội dung: khai báo, danh mục, cổng kiểm (bí mật, dữ liệu cá nhân), rồi chữ,
thể thức, chỗ lệch nhau, ảnh, liên kết. Không sửa gì.
Kết thúc bằng 1 khi có lỗi; cảnh báo không chặn.
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, { json: { type: 'boolean', default: false } });

await run(async () => {
  const { content, cache, base, today } = readSettings(process.env);
  const report = await lintContent({
    contentDir: resolve(positionals[0] ?? content),
    // a cache of its own: checking another folder must not cost the next build its bodies
    cacheDir: join(cache, 'lint'),
    publicDir: resolve('public'),
    base,
    today,
  });
  console.log(values.json ? JSON.stringify(report) : formatLint(report));
  if (report.errors > 0) process.exitCode = 1;
});
