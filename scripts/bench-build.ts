// Measures builds of generated or given documents, beside Hugo where it is installed.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBuild } from '../tests/bench/bench-build.ts';
import type { BenchRun } from '../tests/bench/bench-build.ts';
import { readArguments, run } from './command.ts';

const HELP = `npm run --silent bench:build -- [--documents 1000,10000] [--json] [--from TỆP.jsonl.gz]

Đo thời gian, CPU, bộ nhớ khi dựng: từ đầu, sau khi sửa một văn bản, sau khi xóa một văn bản,
lập chỉ mục riêng, ghi dữ liệu mở riêng (từ đầu, sau khi sửa một văn bản); cạnh Hugo trên cùng văn bản (nếu có cài).

  --documents  cỡ của các lần đo, cách nhau bằng dấu phẩy
  --from       dùng văn bản có sẵn, mỗi dòng một JSON {title, body[]}
  --json       in kết quả bằng JSON`;

const { values } = readArguments(HELP, {
  documents: { type: 'string', default: '1000' },
  from: { type: 'string' },
  json: { type: 'boolean', default: false },
});

const line = (name: string, figures: BenchRun['hugo']): string =>
  figures === null
    ? `  ${name.padEnd(9)} không cài`
    : `  ${name.padEnd(9)} ${figures.wallS} giây, CPU ${figures.cpuS} giây, ${figures.peakMB} MB`;

await run(async () => {
  const runs: BenchRun[] = [];
  const parent = await mkdtemp(join(tmpdir(), 'luu-bench-'));
  try {
    for (const [index, size] of values.documents.split(',').map(Number).entries()) {
      const folder = join(parent, String(index));
      await mkdir(folder);
      const say = (text: string): void => {
        console.error(text);
      };
      runs.push(await benchBuild({ documents: size, from: values.from, folder, say }));
    }
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
  if (values.json) console.log(JSON.stringify({ runs }));
  else
    for (const one of runs) {
      console.log(`${one.documents} văn bản, ${one.files} tệp, ${one.outputMB} MB`);
      for (const name of ['cold', 'warm', 'deleted', 'index', 'hugo'] as const)
        console.log(line(name, one[name]));
      for (const name of ['data', 'dataWarm'] as const) {
        const { files, written, outputMB, seconds, cpuS, peakMB } = one[name];
        const took = { wallS: seconds, cpuS, peakMB };
        console.log(`${line(name, took)}, ${files} tệp, ghi ${written}, ${outputMB} MB`);
      }
      if (one.hugoPages !== null)
        console.log(`            Hugo ghi ${one.hugoPages} trang HTML, ${one.hugoMB} MB`);
    }
});
