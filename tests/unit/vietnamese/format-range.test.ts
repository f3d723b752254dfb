import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRange } from '#vietnamese/format-range.ts';

for (const [from, until, expected] of [
  ['2024-12-02', '2024-12-05', '02–05/12/2024'],
  ['2024-11-28', '2024-12-02', '28/11–02/12/2024'],
  ['2024-12-28', '2025-01-03', '28/12/2024–03/01/2025'],
  ['2024-12-02', '2024-12-02', '02/12/2024'],
  ['2025-07-01', null, 'từ 01/7/2025'],
  [null, '2025-06-30', 'đến 30/6/2025'],
  ['2020-10', '2020-12-05', 'tháng 10/2020 – 05/12/2020'],
  [null, null, 'chưa rõ'],
] as const) {
  test(`from ${String(from)} until ${String(until)} is printed “${expected}”`, () => {
    assert.equal(formatRange(from, until), expected);
  });
}
