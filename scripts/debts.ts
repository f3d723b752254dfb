// “Nợ biên tập”: tells editors what is due, from the content folder alone. Changes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isExternal } from '../src/gate/link-safety.ts';
import { askLinks } from '../src/lint/debts/ask-links.ts';
import { DEBT_KINDS } from '../src/lint/debts/debt-kinds.ts';
import { debtReport } from '../src/lint/debts/debt-report.ts';
import { filterDebts } from '../src/lint/debts/filter-debts.ts';
import { findDebts, sortDebts } from '../src/lint/debts/find-debts.ts';
import { formatDebts } from '../src/lint/debts/format-debts.ts';
import { writeDebts } from '../src/lint/debts/write-debts.ts';
import { readOwing } from '../src/publish/read-owing.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run debts -- [--json] [--out TỆP] [--kind LOẠI,…] [--year NĂM] [--place KHÓA] [--online] [--all]

Nợ biên tập: những việc biên tập còn phải làm với kho, gấp trước: căn cứ đã đổi, giai đoạn đã qua, đính chính còn thiếu,
bản nháp để lâu, liên kết hỏng, điều chưa rõ… Mỗi việc có chỗ và cách sửa. Không sửa gì; luôn kết thúc bằng 0.

  --json        chỉ in JSON
  --out         ghi cả báo cáo vào tệp .md hoặc .html
  --kind        chỉ những loại này: ${DEBT_KINDS.map(({ key }) => key).join(', ')}
  --year        văn bản của một năm; --place  văn bản của một địa phương và các đơn vị trong đó
  --draft-days  bản nháp để quá bao nhiêu ngày thì nhắc (30)
  --online      hỏi các trang ngoài mà kho dẫn tới; không có thì không ra mạng
  --all         in mọi chỗ; mặc định mỗi loại 20 chỗ
${ENVIRONMENT}`;

/** So many of a group are shown in a terminal. */
const SHOWN = 20;

const { values } = readArguments(HELP, {
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  kind: { type: 'string' },
  year: { type: 'string' },
  place: { type: 'string' },
  'draft-days': { type: 'string', default: '30' },
  online: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
});

/** A whole number of an argument. Throws `SettingsError`. */
function numberOf(name: string, value: string): number {
  if (!/^\d{1,4}$/u.test(value)) throw new SettingsError(`--${name} ${value}: ghi một số.`);
  return Number(value);
}

await run(async () => {
  const settings = readSettings(process.env);
  const { today } = settings;
  const kinds = values.kind?.split(',');
  const unknown = kinds?.find((kind) => !DEBT_KINDS.some(({ key }) => key === kind));
  if (unknown !== undefined)
    throw new SettingsError(`--kind ${unknown}: không có loại này.\n\n${HELP}`);
  const form = values.out === undefined ? null : /\.(md|html)$/u.exec(values.out)?.[1];
  if (form === undefined)
    throw new SettingsError(`--out ${values.out ?? ''}: tên tệp kết thúc bằng .md hoặc .html.`);

  const draftDays = numberOf('draft-days', values['draft-days']);
  const { archive, problems } = await readOwing(settings, join(settings.cache, 'check'), draftDays);
  const wanted = filterDebts(archive, {
    year: values.year === undefined ? undefined : numberOf('year', values.year),
    place: values.place,
  });
  const outside = wanted.links().filter(({ url }) => isExternal(url));
  const told = values.online
    ? await askLinks(outside, {
        onAsked: (done, all) => {
          if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${done}/${all}`);
        },
      })
    : null;
  if (told && process.stderr.isTTY) process.stderr.write('\r\u001b[2K');

  const report = debtReport(
    today,
    sortDebts([...findDebts(wanted, kinds), ...(told?.debts ?? [])]),
    {
      faulty: new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? file : [])))
        .size,
      urls: outside.map(({ url }) => url),
      asked: told?.answers ?? null,
    },
  );
  if (values.out !== undefined && form !== null)
    writeFileSync(values.out, writeDebts(report, form as 'md' | 'html'));
  console.log(
    values.json
      ? JSON.stringify(report)
      : formatDebts(report, values.all ? Number.POSITIVE_INFINITY : SHOWN),
  );
});
