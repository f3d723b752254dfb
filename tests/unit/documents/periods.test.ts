import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedPeriod, periodBars, withoutPeriod } from '#documents/periods.ts';

const axis = { first: 2015, length: 16, thisYear: 2024, room: 1 };
const of = (...periods: [string, number, number][]) =>
  periods.map(([id, from, to]) => ({ id, from, to }));

test('bars of one row never overlap and rows are filled from the top', () => {
  const bars = periodBars(
    of(['c', 2021, 2025], ['a', 2016, 2020], ['b', 2016, 2021], ['d', 2022, 2027]),
    axis,
  );
  assert.deepEqual(
    bars.map(({ item, row, column, end, running }) => [item.id, row, column, end, running]),
    [
      ['a', 0, 2, 7, false],
      ['c', 0, 7, 12, true],
      ['b', 1, 2, 8, false],
      ['d', 1, 8, 14, true],
    ],
  );
});

test('a short bar keeps the room that its name needs', () => {
  const periods = of(['a', 2020, 2020], ['b', 2021, 2021]);
  const rows = (room: number): number[] =>
    periodBars(periods, { ...axis, room }).map(({ row }) => row);
  assert.deepEqual(rows(1), [0, 0]);
  assert.deepEqual(rows(4), [0, 1]);
});

test('years outside the axis are cut, and what lies outside is left out', () => {
  const bars = periodBars(of(['a', 2010, 2016], ['b', 2028, 2045], ['c', 2000, 2014]), axis);
  assert.deepEqual(
    bars.map(({ item, column, end }) => [item.id, column, end]),
    [
      ['a', 1, 3],
      ['b', 14, 17],
    ],
  );
});

test('a title names its period in several ways', () => {
  const cases: [string, ReturnType<typeof namedPeriod>][] = [
    ['Đề án số 23 giai đoạn 2016–2020', { from: 2016, to: 2020, vision: null }],
    ['Quy hoạch thời kỳ 2021-2030, tầm nhìn đến năm 2045', { from: 2021, to: 2030, vision: 2045 }],
    ['Giai đoạn 2021 - 2025'.normalize('NFD'), { from: 2021, to: 2025, vision: null }],
    ['Đề án giai\u00A0đoạn 2021–2025', { from: 2021, to: 2025, vision: null }],
    ['Luật Dân quân tự vệ năm 2019', null],
    ['giai đoạn 2025–2021', null],
  ];
  for (const [title, period] of cases) assert.deepEqual(namedPeriod(title), period, title);
});

test('a title is left without the years that stand beside it', () => {
  const cases: [string, string][] = [
    ['Đề án số 23 giai đoạn 2016–2020', 'Đề án số 23'],
    ['Quy hoạch trung tâm thời kỳ 2021–2030, tầm nhìn đến năm 2045', 'Quy hoạch trung tâm'],
    ['Đề án quân\u00A0báo giai\u00A0đoạn 2015–2020', 'Đề án quân\u00A0báo'],
    ['Tổng kết giai đoạn 2015–2020 của huyện', 'Tổng kết của huyện'],
    ['Giai đoạn 2021–2025', 'Giai đoạn 2021–2025'],
  ];
  for (const [title, short] of cases) assert.equal(withoutPeriod(title), short);
});
