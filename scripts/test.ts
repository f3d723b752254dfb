// Runs all checks and tests; what can be told at once runs side by side, what builds the site runs alone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { formatSeconds } from '../src/publish/report.ts';
import { readArguments } from './command.ts';
import { runStep } from './run-step.ts';

const HELP = `npm test

Kiểm kiểu, định dạng, quy tắc mã, rồi chạy mọi bài thử: từng phần, nội dung, trang dựng, trình duyệt.
Từng bước có lệnh riêng: npm run types, format:check, lint, test:unit, test:processes,
test:content, test:site, test:browser.`;

readArguments(HELP, {});

const failed: string[] = [];

async function step(name: string, quiet: boolean): Promise<boolean> {
  const { good } = await runStep(name, quiet);
  if (!good) failed.push(name);
  return good;
}

async function lane(names: readonly string[]): Promise<void> {
  for (const name of names) await step(name, true);
}

const start = performance.now();
await Promise.all([
  lane(['test:unit', 'test:processes']),
  lane(['types', 'format:check', 'lint', 'test:content']),
]);
const built = await step('test:site', false);
if (failed.length > 0) console.log(`\nĐã hỏng: ${failed.join(', ')}`);
console.log(`\n=== test:browser, sau ${formatSeconds((performance.now() - start) / 1000)}`);
// last, so that the run ends with the summary of a test runner
const browser = spawn('npm', ['run', '--silent', 'test:browser'], {
  stdio: 'inherit',
  // their sites are those of the site tests: tests/site/build-sites.ts
  env: { ...process.env, ...(built ? { LUU_TEST_SITES: 'built' } : {}) },
  shell: process.platform === 'win32',
});
const [code] = (await once(browser, 'exit')) as [number | null];
process.exitCode = code === 0 && failed.length === 0 ? 0 : 1;
