import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDENTITY, matrixOf, times } from '#importer/pdf-matrix.ts';

test('the second map is done first', () => {
  const moved = times([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 10, 5]);
  assert.deepEqual(moved, [2, 0, 0, 2, 20, 10]);
  const turned = times([0, 1, -1, 0, 0, 0], [1, 0, 0, 1, 3, 4]);
  assert.deepEqual(turned, [0, 1, -1, 0, -4, 3]);
  assert.deepEqual(times(IDENTITY, turned), turned);
});

test('what is missing is as in the identity', () => {
  assert.deepEqual(matrixOf([]), IDENTITY);
  assert.deepEqual(matrixOf(Float32Array.of(2, 0, 0, 3, 4, 5)), [2, 0, 0, 3, 4, 5]);
});
