import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeKey } from '#documents/follow-through/place-key.ts';

test('a paragraph is named by its document and its anchor', () => {
  assert.equal(placeKey({ document: 'a-b', anchor: 'muc-2-1' }), 'a-b#muc-2-1');
});
