import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDate } from '#vietnamese/long-date.ts';

for (const [edtf, expected] of [
  ['2024-12-20', 'ngày 20 tháng 12 năm 2024'],
  ['2025-07-01', 'ngày 01 tháng 7 năm 2025'],
  ['2019-01-02', 'ngày 02 tháng 01 năm 2019'],
  ['XXXX-01-18', '18/01, năm chưa rõ'],
  ['2020-10', 'tháng 10/2020'],
] as const) {
  test(`${edtf} is written out “${expected}”`, () => {
    assert.equal(longDate(edtf), expected);
  });
}
