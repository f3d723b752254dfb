import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricFinder } from '#documents/figures/metric-finder.ts';
import { makeMetric } from './make-metric.ts';

test('a metric is found by its label and aliases alone, never by words that are near', () => {
  const find = metricFinder([makeMetric()]);
  assert.equal(find('giao quân so với chỉ tiêu')?.key, 'giao-quan-dat');
  assert.equal(find('Tỷ lệ giao quân')?.key, 'giao-quan-dat');
  for (const other of ['Tỷ lệ giao quân phải đạt', 'Giao quân', 'giao-quan-dat', ''])
    assert.equal(find(other), null, other);
});
