import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weightiest } from '#citations/weightiest.ts';

test('what changes an act stands before what only names it, each once', () => {
  assert.deepEqual(weightiest(['dan', 'thuc-hien', 'sua-doi', 'dan', 'can-cu']), [
    'sua-doi',
    'can-cu',
    'thuc-hien',
    'dan',
  ]);
});
