import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodEnded } from '#lint/debts/kinds/period-ended.ts';
import { exampleArchive, said, type ExampleDebtDocument } from '../example-archive.ts';

const find = (data: object, more: Partial<ExampleDebtDocument> = {}) =>
  said(periodEnded, exampleArchive([{ data: { ...data }, ...more }]));

for (const [name, data, expected] of [
  [
    'last year’s tasks',
    { year: 2025 },
    'due: Đặt việc cho năm 2025, nay đã qua; tình trạng còn để chưa rõ.',
  ],
  [
    'older tasks',
    { year: 2023 },
    'note: Đặt việc cho năm 2023, nay đã qua; tình trạng còn để chưa rõ.',
  ],
  [
    'a period',
    { year: 2021, period: { from: 2021, to: 2025 } },
    'due: Đặt việc cho giai đoạn 2021–2025, nay đã qua; tình trạng còn để chưa rõ.',
  ],
  [
    'a period that is stated to run on',
    { year: 2016, period: { from: 2016, to: 2020 }, status: 'in-force' },
    'due: Ghi là còn hiệu lực, mà giai đoạn 2016–2020 đã qua.',
  ],
] as const)
  test(`${name} are told when they are over`, () => {
    assert.deepEqual(find(data), [expected]);
  });

for (const [name, data, more] of [
  ['this year’s tasks', { year: 2026 }, {}],
  ['a period that runs', { year: 2021, period: { from: 2021, to: 2026 } }, {}],
  ['a plan that does not run one year', { year: 2020, planTypes: ['quy-hoach'] }, {}],
  ['one stated to be over', { year: 2025, status: 'expired' }, {}],
  [
    'one looked at since',
    { year: 2025, corrections: [{ date: '2026-02-01', kind: 'bo-sung', note: 'Kéo dài.' }] },
    {},
  ],
  ['a draft', { year: 2025 }, { state: 'draft' }],
  ['a report', { year: 2025 }, { collection: 'reports' }],
] as const)
  test(`nothing is said of ${name}`, () => {
    assert.deepEqual(find(data, more), []);
  });
