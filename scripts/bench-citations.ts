// Measures what the rules find in texts whose citations were labelled by hand.
import { skipWithoutTexts } from '../tests/bench/citations/read-labels.ts';
import { scoreCitations, type Share } from '../tests/bench/citations/score-citations.ts';
import { readArguments, run } from './command.ts';

const HELP = `npm run --silent bench:citations -- [--json] [--faults]

Đo việc nhận ra viện dẫn trên các văn bản đã gán nhãn bằng tay (tests/fixtures/citations): phần dùng để chỉnh quy tắc (dev)
và phần để riêng (held-out). Văn bản nằm ở ../shared; thiếu thì không đo.

  --faults  kể từng chỗ sai hoặc sót
  --json    in kết quả bằng JSON`;

const { values } = readArguments(HELP, {
  json: { type: 'boolean', default: false },
  faults: { type: 'boolean', default: false },
});

const LABELS = {
  spans: 'Đúng từng chữ',
  overlaps: 'Đúng chỗ',
  ids: 'Số, tên',
  parts: 'Điều, khoản, điểm',
  types: 'Quan hệ',
} as const;

const percent = (part: number | null): string =>
  part === null ? '–' : `${(part * 100).toFixed(1).replace('.', ',')}%`;
const line = (name: string, { right, given, wanted, precision, recall }: Share): string =>
  `  ${name.padEnd(18)} chính xác ${percent(precision)} (${right}/${given}), đủ ${percent(recall)} (${right}/${wanted})`;

await run(async () => {
  if (skipWithoutTexts !== false) {
    const skipped = 'Không đo: thiếu ../shared/seeds, ../shared/samples hoặc ../shared/scale.';
    console.log(values.json ? JSON.stringify({ skipped }) : skipped);
    return;
  }
  const sets = { dev: await scoreCitations('dev'), heldOut: await scoreCitations('held-out') };
  if (values.json) {
    const told = Object.entries(sets).map(([name, { faults, ...scores }]) => [
      name,
      values.faults ? { ...scores, faults } : scores,
    ]);
    console.log(JSON.stringify(Object.fromEntries(told)));
    return;
  }
  for (const [name, scores] of Object.entries(sets)) {
    console.log(`${name}: ${scores.texts} văn bản, ${scores.labels} viện dẫn`);
    for (const [key, label] of Object.entries(LABELS))
      console.log(line(label, scores[key as keyof typeof LABELS]));
    if (values.faults) for (const fault of scores.faults) console.log(`  - ${fault}`);
  }
});
