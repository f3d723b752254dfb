import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Time } from '#search/understand/find-times.ts';
import { pagesOfTime, pagesOfTimes, timeKey, timeName } from '#search/understand/time-pages.ts';

const DAYS = ['2024-11-27', '2024-11-00', '2025-02-03', ''];
const dayOf = (page: number): string => DAYS[page] ?? '';
const facets = {
  nam: new Map([
    ['2024', [0, 1]],
    ['2025', [0, 2]],
  ]),
};
const pages = (time: Time) => [...pagesOfTime(time, facets, DAYS.length, dayOf)];

const DAY: Time = { kind: 'days', unit: 'day', from: '2024-11-27', to: '2024-11-27' };
const MONTH: Time = { kind: 'days', unit: 'month', from: '2024-11-01', to: '2024-11-30' };
const QUARTER: Time = { kind: 'days', unit: 'quarter', from: '2025-01-01', to: '2025-03-31' };
const years = (from: number | null, to: number | null): Time => ({ kind: 'years', from, to });

for (const [time, key, name, expected] of [
  [DAY, 'ngay-2024-11-27', 'ngày 27/11/2024', [0]],
  [MONTH, 'thang-2024-11', 'tháng 11/2024', [0, 1]],
  [QUARTER, 'quy-2025-1', 'quý I/2025', [2]],
  [years(2025, 2025), 'nam-2025', 'năm 2025', [0, 2]],
  [years(2025, 2026), 'nam-2025-2026', 'năm 2025–2026', [0, 2]],
  [years(2024, null), 'nam-tu-2024', 'từ năm 2024', [0, 1, 2]],
  [years(null, 2024), 'nam-den-2024', 'đến năm 2024', [0, 1]],
  [years(1999, 1999), 'nam-1999', 'năm 1999', []],
] as const) {
  test(`${name} has its documents, its name and its key`, () => {
    assert.deepEqual([timeKey(time), timeName(time), pages(time)], [key, name, expected]);
  });
}

test('years are joined by “or”, and so are days; both together by “and”', () => {
  const of = (...times: Time[]) => {
    const found = pagesOfTimes(times.map((time) => ({ time, pages: new Set(pages(time)) })));
    return found === null ? null : [...found].toSorted();
  };
  assert.deepEqual(of(), null);
  assert.deepEqual(of(years(2024, 2024), years(2025, 2025)), [0, 1, 2]);
  assert.deepEqual(of(years(2025, 2025), MONTH), [0]);
});
