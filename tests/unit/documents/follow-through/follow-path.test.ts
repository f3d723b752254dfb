import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followPath } from '#documents/follow-through/follow-path.ts';

test('the first page has no number', () => {
  assert.equal(followPath('kim-dong-331', 2025), '/theo-doi/kim-dong-331/2025/');
  assert.equal(followPath('kim-dong-331', 2025, 2), '/theo-doi/kim-dong-331/2025/trang/2/');
});
