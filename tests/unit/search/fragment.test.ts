import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownMeta } from '#search/fragment.ts';

test('the hidden field is never shown', () => {
  assert.deepEqual(shownMeta({ meta: { title: 'A', x: '168 2018', number: '1' } }), {
    title: 'A',
    number: '1',
  });
});
