import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState, writeState } from '#search/query-state.ts';
import { MENDED, RESTORED } from '#search/understand/names.ts';

test('what is refused stands in the address, and is not refused of another query', () => {
  const address = `q=a&theo-chu=${MENDED}&theo-chu=${RESTORED}&theo-chu=nam-2025`;
  const state = readState(new URLSearchParams(address));
  assert.deepEqual(state.literal, [MENDED, RESTORED, 'nam-2025']);
  assert.equal(writeState(state).toString(), address);
});
