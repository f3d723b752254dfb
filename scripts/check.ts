// What a contributor runs before proposing a change: all that needs no built site, one after the other.
import { readFileSync } from 'node:fs';
import { formatSeconds } from '../src/publish/report.ts';
import { readArguments } from './command.ts';
import { runStep, type StepResult } from './run-step.ts';

const HELP = `npm run check

Kiểm trước khi gửi một thay đổi: kiểu, quy tắc mã, định dạng, bài thử từng phần, bài thử nội dung, nội dung, sổ địa chỉ, lần sửa.
Bước nào hỏng thì vẫn chạy các bước sau, để thấy hết trong một lần. Từng bước có lệnh riêng, cùng tên.
Không dựng trang; npm test kiểm cả trang đã dựng và trình duyệt.`;

/** Scripts of package.json in this order; one that is not there yet is left out. */
const STEPS = [
  'types',
  'lint',
  'format:check',
  'test:unit',
  'test:processes',
  'test:content',
  'lint:content',
  'urls',
  'corrections',
];

readArguments(HELP, {});

const { scripts } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { scripts: Record<string, string> };

const start = performance.now();
const results: StepResult[] = [];
for (const name of STEPS) if (name in scripts) results.push(await runStep(name, true));

const failed = results.filter(({ good }) => !good);
const width = Math.max(...results.map(({ name }) => name.length));
console.log('=== Tóm tắt');
for (const { name, good, took } of results)
  console.log(`  ${name.padEnd(width)}  ${good ? 'đạt ' : 'HỎNG'}  ${took}`);
const all = formatSeconds((performance.now() - start) / 1000);
console.log(
  failed.length === 0
    ? `Đạt cả ${String(results.length)} bước, ${all}.`
    : `Hỏng ${String(failed.length)} trong ${String(results.length)} bước, ${all}. Sửa rồi chạy lại: ${failed
        .map(({ name }) => `npm run ${name}`)
        .join(', ')}.`,
);
if (failed.length > 0) process.exitCode = 1;
