import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audienceOf } from '#publish/audience-of.ts';

test('only a preview is for those who prepare what is not out yet', () => {
  assert.equal(audienceOf({ preview: true }), 'preview');
  assert.equal(audienceOf({ preview: false }), 'public');
});
