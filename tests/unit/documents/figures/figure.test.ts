import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, figureYears } from '#documents/figures/figure.ts';
import { makeReport } from '../make-document.ts';
import { makeMeasure } from './make-metric.ts';

test('figures keep the words of the document beside what is read of them', () => {
  const report = makeReport(
    'a',
    { locality: 'ha-nam-35' },
    { facts: { measures: [makeMeasure(), makeMeasure({ value: 'đủ', period: 'quý I' })] } },
  );
  assert.deepEqual(
    figuresOf(report).map(({ place, fact, value, period }) => [
      place,
      fact.value,
      value?.low ?? null,
      period,
    ]),
    [
      ['ha-nam-35', '100', 100, { from: 2024, to: 2024 }],
      ['ha-nam-35', 'đủ', null, null],
    ],
  );
});

test('years of figures are those of all their periods', () => {
  const of = (from: number, to = from) => ({ period: { from, to } });
  assert.deepEqual(
    figureYears([of(2024), of(2019, 2021), { period: null }, of(2021)]),
    [2019, 2020, 2021, 2024],
  );
});
