import assert from 'node:assert/strict';
import { test } from 'node:test';
import { URGENCIES } from '#lint/debts/debt.ts';

test('what misleads readers comes before all else', () => {
  assert.deepEqual([...URGENCIES], ['urgent', 'due', 'note']);
});
