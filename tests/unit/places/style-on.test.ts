import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styleOn } from '#places/style-on.ts';

test('kind and name are those of the day', () => {
  assert.deepEqual(styleOn('hue-46', '2024-12-31'), { kind: 'tinh', name: 'Thừa Thiên Huế' });
  assert.deepEqual(styleOn('hue-46', '2025-01-01'), { kind: 'thanh-pho', name: 'Huế' });
});

test('between the days that are attested the kind is not known', () => {
  assert.equal(styleOn('moc-chau-123', '2024-11-13').kind, 'huyen');
  assert.equal(styleOn('moc-chau-123', '2024-11-14').kind, null);
  assert.equal(styleOn('moc-chau-123', '2025-02-28').kind, null);
  assert.equal(styleOn('moc-chau-123', '2025-03-01').kind, 'thi-xa');
});

test('a commune whose kind changed on an unknown day between the packages', () => {
  assert.equal(styleOn('binh-khe-07081', '2021-11-01').kind, 'xa');
  assert.equal(styleOn('binh-khe-07081', '2024-01-01').kind, null);
  assert.equal(styleOn('binh-khe-07081', '2025-06-30').kind, 'phuong');
});

test('a district that became a town has the kind of the day', () => {
  assert.equal(styleOn('kim-bang-350', '2020-10-13').kind, 'huyen');
  assert.equal(styleOn('kim-bang-350', '2025-06-30').kind, 'thi-xa');
});
