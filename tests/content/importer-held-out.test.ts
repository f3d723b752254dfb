import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { importDocument } from '#importer/import-document.ts';
import { readSource } from '#importer/read-source.ts';
import { normaliseNumber } from '#schema/document-number.ts';
import { fold } from '#vietnamese/fold.ts';
import { scaleDocuments, skipWithoutScale, type ScaleDocument } from './scale.ts';

/**
 * Real numbers, days, offices, titles and texts of laws that no rule was tuned on, with heads and closings set round them in the ways
 * that old and new texts have. The heads are ours: they measure the reading of values, not of every office's habits.
 */
interface Law {
  number: string;
  issuer: string;
  date: string;
  title: string;
  body: string[];
}

/** Every eighth law: a few minutes would not tell more. */
const LAWS = skipWithoutScale
  ? []
  : scaleDocuments()
      .filter((one): one is ScaleDocument & Law => Boolean(one.number && one.date && one.issuer))
      .filter((_, at) => at % 8 === 0);
const reference = loadReference('content');
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
const SIGNERS = ['Nguyễn Văn Mẫu', 'Trần Thị Thu Mẫu', 'Lê Mẫu', 'Phạm Hồng Minh Mẫu'];

/** A law as its prints have it: type and subject apart. */
function partsOf({ title, number }: Law): { type: string; subject: string } | null {
  const [type, subject] = title.split(
    new RegExp(`\\s+số\\s+${number.replace(/[/\\-]/gu, '.')}\\s+`, 'u'),
  );
  return type && subject ? { type, subject } : null;
}

const dayOf = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
};

type Layout = (law: Law, type: string, subject: string, signer: string) => string[];
const closing = (signer: string): string[] => [
  'Nơi nhận:\t\tKT. BỘ TRƯỞNG',
  '- Văn phòng Chính phủ;\t\tTHỨ TRƯỞNG',
  '- Lưu: VT, PC.\t\t(Đã ký)',
  `\t\t${signer}`,
];
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'two columns by tabs': (law, type, subject, signer) => [
    `${law.issuer.toUpperCase()}\t\t${MOTTO[0]}`,
    `-------\t\t${MOTTO[1]}`,
    `Số: ${law.number}\t\tHà Nội, ${dayOf(law.date)}`,
    type.toUpperCase(),
    subject,
    '----------',
    `Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;`,
    ...law.body,
    ...closing(signer),
  ],
  'line by line': (law, type, subject, signer) => [
    law.issuer.toUpperCase(),
    '*',
    `Số: ${law.number.replaceAll('/', ' / ')}`,
    ...MOTTO,
    `Hà Nội, ${dayOf(law.date)}`,
    type.toUpperCase(),
    `V/v ${subject}`,
    `Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;`,
    ...law.body,
    'KT. BỘ TRƯỞNG',
    'THỨ TRƯỞNG',
    signer,
  ],
  'as gazettes print it': (law, type, subject) => [
    type.toUpperCase(),
    `CỦA ${law.issuer.toUpperCase()} SỐ ${law.number} ${dayOf(law.date).toUpperCase()}`,
    `VỀ ${subject.toUpperCase()}`,
    law.issuer.toUpperCase(),
    `Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;`,
    ...law.body,
  ],
};

const alike = (a: unknown, b: string): boolean =>
  typeof a === 'string' &&
  fold(a)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() ===
    fold(b)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();

for (const [name, layout] of Object.entries(LAYOUTS))
  test(`laws set ${name}: what is sure is right`, { skip: skipWithoutScale }, async (t) => {
    const counts = new Map<
      string,
      [right: number, wrong: number, unknown: number, sureAndWrong: number]
    >();
    let laws = 0;
    let lost = 0;
    for (const law of LAWS) {
      const parts = partsOf(law);
      if (!parts) continue;
      const signer = SIGNERS[laws % SIGNERS.length] ?? '';
      laws += 1;
      const lines = layout(law, parts.type, parts.subject, signer);
      const source = await readSource(new TextEncoder().encode(lines.join('\n')));
      const { fields, warnings } = importDocument(source, { reference });
      lost += warnings.filter(({ rule }) => rule === 'words-dropped').length;
      const lead = name === 'two columns by tabs' ? '' : name === 'line by line' ? 'V/v ' : 'VỀ ';
      const wanted: [string, unknown, boolean][] = [
        [
          'number',
          fields['number']?.value,
          alike(fields['number']?.value, normaliseNumber(law.number)),
        ],
        ['issued', fields['issued']?.value, fields['issued']?.value === law.date],
        [
          'title',
          fields['title']?.value,
          alike(fields['title']?.value, `${lead}${parts.subject}`.replace(/[.:\s]+$/u, '')),
        ],
        ['issuerName', fields['issuerName']?.value, alike(fields['issuerName']?.value, law.issuer)],
      ];
      if (name !== 'as gazettes print it') {
        const person = fields['signer']?.value as { name?: string } | undefined;
        wanted.push(['signer', person?.name, person?.name === signer]);
      }
      for (const [field, value, right] of wanted) {
        const row = counts.get(field) ?? [0, 0, 0, 0];
        counts.set(field, row);
        const at = right ? 0 : value === undefined || value === null ? 2 : 1;
        row[at] += 1;
        if (at === 1 && (fields[field]?.confidence ?? 0) >= 0.9) {
          row[3] += 1;
          t.diagnostic(
            `sure and wrong: ${field} ${JSON.stringify(value).slice(0, 150)} ← ${law.number} ${law.title.slice(0, 120)}`,
          );
        }
      }
    }
    t.diagnostic(
      `${String(laws)} laws; right / wrong / unknown / sure and wrong; places with lost words: ${String(lost)}`,
    );
    for (const [field, row] of counts) t.diagnostic(`${field}: ${row.join(' / ')}`);
    assert.ok(laws > 50);
    for (const [field, [right, , , sureAndWrong]] of counts) {
      assert.ok(right > laws * 0.8, field);
      assert.ok(sureAndWrong <= laws * 0.02, field);
    }
  });
