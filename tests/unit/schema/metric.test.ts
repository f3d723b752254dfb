import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricSchema } from '#schema/metric.ts';

const metric = {
  key: 'giao-quan-dat',
  label: 'Giao quân so với chỉ tiêu',
  definition: 'Số công dân đã giao so với chỉ tiêu.',
  unit: '%',
  topic: 'tuyen-quan',
  comparable: true,
};

test('a metric needs a definition and whether its values can be compared', () => {
  assert.deepEqual(metricSchema.parse(metric).aliases, []);
  for (const field of ['definition', 'unit', 'comparable', 'topic'])
    assert.equal(metricSchema.safeParse({ ...metric, [field]: undefined }).success, false, field);
});

test('a key is an address, and not that of another page', () => {
  for (const key of ['Giao quân', 'ngoai-danh-muc', 'trang'])
    assert.equal(metricSchema.safeParse({ ...metric, key }).success, false, key);
});

test('no metric can be declared summable', () => {
  assert.equal(metricSchema.safeParse({ ...metric, additive: true }).success, false);
});
