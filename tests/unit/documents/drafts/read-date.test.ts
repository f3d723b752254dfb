import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from '#documents/drafts/read-date.ts';

for (const [typed, date] of [
  ['2024-12-20', '2024-12-20'],
  ['XXXX-01-18', 'XXXX-01-18'],
  [' 20/12/2024 ', '2024-12-20'],
  ['1.7.2025', '2025-07-01'],
  ['12/2024', '2024-12'],
  ['2024', '2024'],
  ['18/1', 'XXXX-01-18'],
  ['18/01/XXXX', 'XXXX-01-18'],
  ['?/12/2024', '2024-12'],
  ['ngày 20 tháng 12 năm 2024', '2024-12-20'],
  ['Tháng 10 năm 2020', '2020-10'],
  ['ngày 2 tháng 12', 'XXXX-12-02'],
  ['không rõ', 'XXXX'],
] as const)
  test(`“${typed}” is ${date}`, () => {
    assert.equal(readDate(typed), date);
  });

for (const typed of [
  '',
  '?',
  'hôm qua',
  '31/4/2024',
  '30/02/2023',
  '13/13/2024',
  '20/12/24',
  '2024-13',
])
  test(`“${typed}” is no day`, () => {
    assert.equal(readDate(typed), null);
  });
