import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldPath } from '#schema/field-path.ts';

test('a path is printed as one would write it', () => {
  assert.equal(fieldPath(['release', 'checks', 0]), 'release.checks[0]');
  assert.equal(fieldPath([2, 'key']), '[2].key');
  assert.equal(fieldPath([]), '');
});
