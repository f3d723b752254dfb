// Weighs the pages of a built site against the limits of the design.
import { resolve } from 'node:path';
import { checkBudgets } from '../src/publish/check-budgets.ts';
import { readSettings } from '../src/publish/settings.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run check:budgets -- [THƯ MỤC] [--json]

Cân từng loại trang (kB đã nén brotli, lần xem đầu) và báo trang nào quá mức.
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, { json: { type: 'boolean', default: false } });
const kB = (bytes: number): string => (bytes / 1000).toFixed(1).replace('.', ',').padStart(7);

await run(async () => {
  const { out, base } = readSettings(process.env);
  const result = await checkBudgets(resolve(positionals[0] ?? out), base);
  if (values.json) console.log(JSON.stringify(result));
  else {
    console.log('   tổng    HTML     CSS   phông      mã  khi cần  trang  loại, trang nặng nhất');
    for (const { html, css, fonts, script, later, pages, page } of result.kinds) {
      const parts = [html + css + fonts + script, html, css, fonts, script, later].map(kB);
      console.log(`${parts.join(' ')}  ${String(pages).padStart(5)}  ${page}`);
    }
    for (const { page, what, bytes, limit } of result.over)
      console.log(`QUÁ MỨC ${page}: ${what} ${kB(bytes).trim()} kB, mức ${kB(limit).trim()} kB`);
  }
  if (result.over.length > 0) process.exitCode = 1;
});
