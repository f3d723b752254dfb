import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeasureFact } from '#documents/document.ts';
import { figuresOf } from '#documents/figures/figure.ts';
import { figureSeries, hasChart, leftOut } from '#documents/figures/figure-series.ts';
import { makeReport } from '../make-document.ts';
import { makeMeasure, makeMetric } from './make-metric.ts';

let count = 0;
const figures = (locality: string, ...facts: Partial<MeasureFact>[]) => {
  const measures = facts.map(makeMeasure);
  return figuresOf(makeReport(`r${String((count += 1))}`, { locality }, { facts: { measures } }));
};
const metric = makeMetric();

test('a place is a series with its years upwards', () => {
  const series = figureSeries(
    [
      ...figures('ha-nam-35', { period: '2024', value: '98' }, { period: '2022', value: '97' }),
      ...figures('hung-yen-33', { period: '2024' }),
    ],
    metric,
  );
  assert.deepEqual(
    series.map(({ place, years }) => [
      place,
      years.map(({ year, values }) => [year, ...values.map(({ low }) => low)]),
    ]),
    [
      [
        'ha-nam-35',
        [
          [2022, 97],
          [2024, 98],
        ],
      ],
      ['hung-yen-33', [[2024, 100]]],
    ],
  );
});

test('the same value told twice is one, two values stay two: nothing is added up', () => {
  const [series] = figureSeries(
    [
      ...figures('ha-nam-35', { value: '98' }),
      ...figures('ha-nam-35', { value: '98%' }),
      ...figures('ha-nam-35', { value: '60' }),
    ],
    metric,
  );
  assert.deepEqual(
    series?.years[0]?.values.map(({ low }) => low),
    [60, 98],
  );
});

test('what cannot be drawn says why and is in no series', () => {
  const all = figures(
    'ha-nam-35',
    { value: 'đủ' },
    { unit: 'người' },
    { period: '2020–2024' },
    { period: 'quý I/2024' },
    {},
  );
  assert.deepEqual(
    all.map((figure) => leftOut(figure, metric)),
    ['value', 'unit', 'period', 'period', null],
  );
  assert.equal(figureSeries(all, metric)[0]?.years.length, 1);
});

test('a chart needs two years and values that are counted alike', () => {
  const one = figureSeries(figures('ha-nam-35', {}), metric);
  const two = figureSeries(figures('ha-nam-35', {}, { period: '2023' }), metric);
  assert.deepEqual([hasChart(one, metric), hasChart(two, metric)], [false, true]);
  assert.equal(hasChart(two, makeMetric({ comparable: false })), false);
});
