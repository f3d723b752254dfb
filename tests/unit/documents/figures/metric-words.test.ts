import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricWords } from '#documents/figures/metric-words.ts';

test('case, blanks and a last point do not part words; order and marks do', () => {
  assert.equal(metricWords('  Giao  quân\u00A0đạt. '), 'giao quân đạt');
  assert.equal(metricWords('Đạt'.normalize('NFD')), 'đạt');
  assert.notEqual(metricWords('Giao quân đạt'), metricWords('Đạt giao quân'));
  assert.notEqual(metricWords('Quân số'), metricWords('Quan so'));
});
