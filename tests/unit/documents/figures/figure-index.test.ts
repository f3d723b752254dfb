import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureIndex } from '#documents/figures/figure-index.ts';
import { makeReport } from '../make-document.ts';
import { makeMeasure, makeMetric } from './make-metric.ts';

const documents = [
  makeReport('a', {}, { facts: { measures: [makeMeasure(), makeMeasure({ metric: 'Xe' })] } }),
  makeReport('b', {}, { facts: { measures: [makeMeasure({ metric: 'xe.' })] } }),
  makeReport('c', {}, { facts: { measures: [makeMeasure({ metric: 'Xe phải có' })] } }),
  makeReport('d'),
];

test('figures stand under the metric that they name; other words are never merged', () => {
  const later = makeMetric({ key: 'khac', label: 'Khác', aliases: [] });
  const { listed, unlisted, total } = figureIndex(
    documents,
    new Map([later, makeMetric()].map((metric) => [metric.key, metric])),
  );
  assert.deepEqual([...listed.keys()], ['giao-quan-dat']);
  assert.deepEqual(
    [...unlisted].map(([words, figures]) => [words, figures.map(({ document }) => document.id)]),
    [
      ['xe', ['a', 'b']],
      ['xe phải có', ['c']],
    ],
  );
  assert.equal(total, 4);
});
