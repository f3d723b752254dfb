import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundIndex, compoundKey } from '#vietnamese/compound-index.ts';

test('syllables compare without case and tone placement, but with their marks', () => {
  assert.equal(compoundKey('UỶ'), compoundKey('ủy'));
  assert.equal(compoundKey('quốc'.normalize('NFD')), compoundKey('Quốc'));
  assert.notEqual(compoundKey('quoc'), compoundKey('quốc'));
});

test('compounds stand under their first syllable, the longest first', () => {
  const index = compoundIndex(['quốc phòng', 'quốc phòng toàn dân', 'Uỷ ban']);
  assert.deepEqual(index.get('quốc'), [
    ['quốc', 'phòng', 'toàn', 'dân'],
    ['quốc', 'phòng'],
  ]);
  assert.deepEqual(index.get('ủy'), [['ủy', 'ban']]);
});
