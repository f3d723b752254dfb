import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIDENCES, isPrintable } from '#schema/confidence.ts';

test('general knowledge alone is never printed', () => {
  assert.deepEqual(
    CONFIDENCES.filter((confidence) => !isPrintable(confidence)),
    ['unverified'],
  );
});
