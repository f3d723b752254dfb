import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntryFault } from '#editor/entry-fault.ts';

test('each fault has a line of the message', () => {
  const fault = new EntryFault(['Một.', 'Hai.']);
  assert.equal(fault.message, 'Một.\nHai.');
  assert.deepEqual(fault.faults, ['Một.', 'Hai.']);
});
