import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState, writeState } from '#search/query-state.ts';
import { REFUSABLE } from '#search/understand/refusable.ts';

test('what is refused stands in the address, and is not refused of another query', () => {
  const address = `q=a&theo-chu=${REFUSABLE.mended}&theo-chu=${REFUSABLE.restored}&theo-chu=nam-2025`;
  const state = readState(new URLSearchParams(address));
  assert.deepEqual(state.literal, [REFUSABLE.mended, REFUSABLE.restored, 'nam-2025']);
  assert.equal(writeState(state).toString(), address);
});
