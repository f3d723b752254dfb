import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOn } from '#places/kind-on.ts';

test('the kind is that of the day, or null where nobody knows', () => {
  assert.equal(kindOn('kim-bang-350', '2020-10-13'), 'huyen');
  assert.equal(kindOn('kim-bang-350', '2025-06-30'), 'thi-xa');
  assert.equal(kindOn('moc-chau-123', '2025-01-20'), null);
});
