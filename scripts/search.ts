// Searches a built site with the query code of its search page.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { openSite } from '../src/search/node.ts';
import { readState } from '../src/search/query-state.ts';
import { searchArchive, type SearchOutcome } from '../src/search/search-archive.ts';
import { sayInText } from '../src/search/understand/say-in-text.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run --silent search -- "quân sự Hà Nam" [--limit 10] [--json] [--dir THƯ_MỤC]

Tìm trong trang đã dựng, bằng mã của trang tìm kiếm. Bộ lọc viết như trong địa chỉ: --where "nam=2024&loai=chi-thi".

  --limit  số kết quả, mặc định 10
  --where  bộ lọc và thứ tự, như sau dấu ? của trang tìm kiếm
  --dir    trang đã dựng, mặc định LUU_OUT
  --json   in [{id, url, title, score}]
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, {
  limit: { type: 'string', default: '10' },
  where: { type: 'string', default: '' },
  dir: { type: 'string' },
  json: { type: 'boolean', default: false },
});

/** One result, as printed. */
interface Row {
  id: string;
  url: string;
  title: string;
  score: number;
}

const rowsOf = ({ hits }: SearchOutcome): Row[] =>
  hits.map(({ id, url, title, score }) => ({
    id,
    url,
    title: title
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00A0', ' '),
    score: Number(score.toFixed(4)),
  }));

await run(async () => {
  const limit = Number(values.limit);
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new SettingsError(`--limit ${values.limit} không phải số từ 1 trở lên.`);
  const dir = resolve(values.dir ?? readSettings(process.env).out);
  if (!existsSync(join(dir, 'pagefind')))
    throw new SettingsError(`${dir} chưa có chỉ mục tìm kiếm. Chạy npm run build trước.`);
  const archive = await openSite(dir);
  const state = readState(new URLSearchParams(values.where));
  state.q = positionals.join(' ');
  const rows: Row[] = [];
  let outcome: SearchOutcome;
  do {
    outcome = await searchArchive(archive, state);
    rows.push(...rowsOf(outcome));
    state.page += 1;
  } while (rows.length < limit && state.page <= outcome.pages);
  if (values.json) {
    console.log(JSON.stringify(rows.slice(0, limit)));
    return;
  }
  const said = sayInText(outcome, { ...state, page: 1 });
  if (said.length > 0) console.log(`${said.join('\n')}\n`);
  console.log(`${String(outcome.total)} văn bản`);
  for (const { title, url } of rows.slice(0, limit)) console.log(`  ${title}\n    ${url}`);
});
