import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartMarks } from '#charts/chart-marks.ts';
import { parseValue } from '#documents/figures/parse-value.ts';

const years = (...told: [year: number, ...values: string[]][]) =>
  told.map(([year, ...values]) => ({
    year,
    values: values.map((text) => parseValue(text, '')).filter((value) => value !== null),
  }));
const runs = (...told: [year: number, ...values: string[]][]) =>
  chartMarks(years(...told)).steps.map(({ year, run }) => [year, run]);

test('a line joins years that follow each other and bridges no gap', () => {
  assert.deepEqual(runs([2020, '1'], [2021, '2'], [2023, '3'], [2024, '4']), [
    [2020, 1],
    [2021, 1],
    [2023, 2],
    [2024, 2],
  ]);
});

test('a year alone, a range and a year with two values make no line', () => {
  assert.deepEqual(runs([2020, '1'], [2022, '2']), []);
  assert.deepEqual(runs([2020, '1'], [2021, '1–2'], [2022, '3']), []);
  assert.deepEqual(runs([2020, '1'], [2021, '1', '5'], [2022, '3']), []);
});

test('what is not told outright is vague, and a range has its line', () => {
  const { points, ranges } = chartMarks(years([2020, '5'], [2021, 'gần 9'], [2022, '01–02']));
  assert.deepEqual(
    points.map(({ vague, words }) => [vague, words]),
    [
      [false, '5'],
      [true, '≈ 9'],
      [true, '1–2'],
    ],
  );
  assert.deepEqual(ranges, [{ year: 2022, low: 1, high: 2 }]);
});

test('of a long series the first, the last, the highest and the lowest are named', () => {
  const told = ['5', '9', '4', '4,5', '2', '6', '7', '6'];
  const { named } = chartMarks(years(...told.map((v, at) => [2015 + at, v] as [number, string])));
  assert.deepEqual(
    named.map(({ year }) => year),
    [2015, 2016, 2019, 2022],
  );
});
