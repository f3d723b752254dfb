// “Theo dõi thực hiện”: lists proposals that no editor has judged, with lines to paste. Changes nothing.
import { join } from 'node:path';
import { loadVerdicts } from '../src/documents/follow-through/load-verdicts.ts';
import { unjudged, type Unjudged } from '../src/documents/follow-through/unjudged.ts';
import { verdictEntry, verdictLines } from '../src/documents/follow-through/verdict-lines.ts';
import { loadReference } from '../src/documents/reference.ts';
import { blockTexts } from '../src/markdown/block-texts.ts';
import { readFollowThrough } from '../src/markdown/read-follow-through.ts';
import { unit } from '../src/places/unit.ts';
import { ContentError } from '../src/publish/make-pages.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { key } from '../src/schema/fields.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';
import { readArchive } from './read-archive.ts';

const HELP = `npm run follow -- [--place KHÓA] [--year NĂM] [--by KHÓA] [--json]

Theo dõi thực hiện: những đề xuất của máy (việc được giao và đoạn báo cáo có lẽ nói về việc ấy) chưa ai xác nhận, mỗi đề
xuất kèm các dòng YAML để dán vào content/reference/follow-through.yaml. Đúng thì để xac-nhan; không phải thì sửa thành
bac-bo; các báo cáo không nhắc tới việc ấy thì ghi evidence: none. Không sửa gì; còn đề xuất
vẫn kết thúc bằng 0.

  --place  một địa phương và các đơn vị trong đó, hoặc một cơ quan trung ương; --year  một năm
  --by     khóa của người xác nhận, ghi vào các dòng YAML (bien-tap)
  --json   chỉ in JSON
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, {
  place: { type: 'string' },
  year: { type: 'string' },
  by: { type: 'string', default: 'bien-tap' },
  json: { type: 'boolean', default: false },
});

await run(async () => {
  const settings = readSettings(process.env);
  if (values.year !== undefined && !/^\d{4}$/u.test(values.year))
    throw new SettingsError(`--year ${values.year}: ghi một năm.`);
  if (!key.safeParse(values.by).success)
    throw new SettingsError(`--by ${values.by}: ghi một khóa như kho-mau, không phải tên người.`);
  if (positionals.length > 0)
    throw new SettingsError(`Không rõ “${positionals.join(' ')}”: địa phương ghi sau --place.`);
  const { documents, problems } = await readArchive(settings);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);

  const cacheDir = join(settings.cache, 'check');
  const { verdicts } = loadVerdicts(settings.content);
  const reference = loadReference(settings.content);
  const groups = readFollowThrough({ documents, reference, verdicts, cacheDir });
  const { place } = values;
  if (place !== undefined && !unit(place) && !reference.issuers.has(place))
    throw new SettingsError(`--place ${place}: không có địa phương nào mang khóa này.`);
  const found = unjudged(groups, verdicts, {
    place,
    year: values.year === undefined ? undefined : Number(values.year),
  });
  const entry = (one: Unjudged) => verdictEntry(one, { by: values.by, date: settings.today });
  if (values.json) {
    console.log(JSON.stringify(found.map((one) => ({ ...one, entry: entry(one) }))));
    return;
  }
  const text = blockTexts(documents, cacheDir);
  for (const one of found) {
    const { year, task, evidence } = one;
    console.log(`# ${one.place}, ${String(year)}; điểm ${String(evidence.score)}/100`);
    console.log(`#   việc:     ${short(text(task.document, task.anchor))}`);
    console.log(`#   báo cáo:  ${short(text(evidence.document, evidence.anchor))}`);
    console.log(`${verdictLines(entry(one))}\n`);
  }
  console.log(
    found.length === 0
      ? '# Không có đề xuất nào chờ xác nhận.'
      : `# ${String(found.length)} đề xuất chờ xác nhận.`,
  );
});

/** The first words of a paragraph, on one line. */
function short(text: string): string {
  const most = 110;
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}
