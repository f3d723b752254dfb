import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLLECTIONS } from '#schema/collections.ts';
import { SCHEMAS } from '#schema/document.ts';

test('every collection has a schema', () => {
  assert.deepEqual(Object.keys(SCHEMAS), [...COLLECTIONS]);
});
