// Measures how well the search answers a test set, beside other engines.
import { resolve } from 'node:path';
import { SettingsError } from '../src/publish/settings.ts';
import type { EngineName } from '../tests/bench/search/bench-search.ts';
import { benchSearch, ENGINES } from '../tests/bench/search/bench-search.ts';
import { readArguments, run } from './command.ts';

const HELP = `npm run --silent bench:search -- --set THƯ_MỤC [--json] [--fold] [--engines luu,fts5] [--misses]

Lập chỉ mục các văn bản của một bộ thử, hỏi mọi câu hỏi của nó bằng mã tìm kiếm của trang, cạnh ba máy tìm khác.
Bộ thử: documents.jsonl.gz và queries.json, hoặc corpus.jsonl, queries.jsonl và qrels.tsv.

  --set      thư mục của bộ thử
  --fold     bỏ hết dấu trong câu hỏi
  --engines  máy tìm nào: ${ENGINES.join(', ')}
  --misses   in cả những câu chưa đứng đầu
  --json     in kết quả bằng JSON`;

const { values } = readArguments(HELP, {
  set: { type: 'string' },
  fold: { type: 'boolean', default: false },
  engines: { type: 'string', default: ENGINES.join(',') },
  misses: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});

await run(async () => {
  if (values.set === undefined) throw new SettingsError('Thiếu --set THƯ_MỤC.');
  const names = values.engines.split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !ENGINES.includes(name as EngineName));
  if (unknown !== undefined) throw new SettingsError(`Không có máy tìm “${unknown}”.`);
  const { bench, misses } = await benchSearch(resolve(values.set), {
    folded: values.fold,
    engines: names as EngineName[],
    say: (text) => process.stderr.write(`${text}\n`),
  });
  if (values.json) {
    console.log(JSON.stringify(values.misses ? { ...bench, misses } : bench));
    return;
  }
  console.log(`${bench.set}: ${String(bench.documents)} văn bản, ${String(bench.queries)} câu hỏi`);
  for (const [name, { byCategory, ...scores }] of Object.entries(bench.engines)) {
    console.log(name, JSON.stringify(scores));
    for (const [category, group] of Object.entries(byCategory))
      console.log(`  ${category.padEnd(16)}`, JSON.stringify(group));
  }
  if (values.misses)
    for (const { engine, category, text, place } of misses)
      console.log(`${engine} ${category} ${place === null ? '–' : String(place)} ${text}`);
});
