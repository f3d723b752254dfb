import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '#vietnamese/format-date.ts';

const cases = [
  ['2024-12-20', '20/12/2024'],
  ['2025-07-01', '01/7/2025'],
  ['2019-02-02', '02/02/2019'],
  ['2024-01-18', '18/01/2024'],
  ['2020-10', 'tháng 10/2020'],
  ['2020-10-XX', 'tháng 10/2020'],
  ['2025-02', 'tháng 02/2025'],
  ['2020', 'năm 2020'],
  ['2020-XX-XX', 'năm 2020'],
  ['XXXX-01-18', '18/01, năm chưa rõ'],
  ['XXXX-10', 'tháng 10, năm chưa rõ'],
  ['2020-XX-05', 'ngày 05, tháng chưa rõ, năm 2020'],
  ['XXXX-XX-05', 'chưa rõ'],
  ['XXXX', 'chưa rõ'],
  ['XXXX-XX-XX', 'chưa rõ'],
] as const;

for (const [edtf, expected] of cases) {
  test(`${edtf} is printed “${expected}”`, () => {
    assert.equal(formatDate(edtf), expected);
  });
}
