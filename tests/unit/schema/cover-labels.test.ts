import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COVER_LABELS } from '#schema/cover-labels.ts';
import { RELEASE_COVERS } from '#schema/document.ts';

test('all that a release can answer for has words of its own', () => {
  assert.deepEqual(Object.keys(COVER_LABELS), [...RELEASE_COVERS]);
  assert.equal(new Set(Object.values(COVER_LABELS)).size, RELEASE_COVERS.length);
});
