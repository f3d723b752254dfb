// Checks that the pages of a built site are valid HTML and keep to the content policy.
import { resolve } from 'node:path';
import { checkHtml } from '../src/publish/check-html.ts';
import { formatCount } from '../src/publish/report.ts';
import { readSettings } from '../src/publish/settings.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run check:html -- [THƯ MỤC] [--json]

Kiểm từng trang đã dựng: HTML hợp lệ, không có mã hay kiểu viết thẳng trong thẻ,
không tải gì từ nơi khác.
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, { json: { type: 'boolean', default: false } });

await run(async () => {
  const { out, site } = readSettings(process.env);
  const result = await checkHtml(resolve(positionals[0] ?? out), site, (done, all) => {
    if (done % 500 === 0) console.error(`  ${formatCount(done)}/${formatCount(all)} trang`);
  });
  if (values.json) console.log(JSON.stringify(result));
  else {
    for (const { page, line, rule, message } of result.faults.slice(0, 100))
      console.log(`  ${page}:${line} ${rule}: ${message}`);
    console.log(`${formatCount(result.pages)} trang, ${formatCount(result.faults.length)} lỗi`);
  }
  if (result.faults.length > 0) process.exitCode = 1;
});
