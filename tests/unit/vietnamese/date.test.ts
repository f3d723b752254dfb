import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printDay, printSpan, printYears } from '#vietnamese/date.ts';

test('days are printed as state papers do, unknown parts left out', () => {
  const cases: [string, string][] = [
    ['2024-12-20', '20/12/2024'],
    ['2025-07-01', '01/7/2025'],
    ['2024-01-18', '18/01/2024'],
    ['2022-02-09', '09/02/2022'],
    ['2020-10', 'tháng 10/2020'],
    ['2020-10-XX', 'tháng 10/2020'],
    ['2020-03', 'tháng 3/2020'],
    ['2020', '2020'],
    ['2020-XX-XX', '2020'],
    ['XXXX-01-18', '18/01'],
    ['XXXX-10', 'tháng 10'],
    ['XXXX', 'chưa rõ'],
  ];
  for (const [edtf, printed] of cases) assert.equal(printDay(edtf), printed, edtf);
});

test('a span prints a shared year once', () => {
  const cases: [string | undefined, string | undefined, string][] = [
    ['2026-11-01', '2026-12-31', 'Từ 01/11 đến 31/12/2026'],
    ['2026-11-01', '2027-01-31', 'Từ 01/11/2026 đến 31/01/2027'],
    ['2026-11-01', undefined, 'Từ 01/11/2026'],
    [undefined, '2026-12-31', 'Đến 31/12/2026'],
    [undefined, undefined, ''],
  ];
  for (const [from, until, printed] of cases) assert.equal(printSpan(from, until), printed);
});

test('years are joined by an en dash', () => {
  assert.equal(printYears(2015, 2020), '2015–2020');
  assert.equal(printYears(2024, 2024), '2024');
});
