import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { debtFile } from '#publish/debt-file.ts';

test('what is due lies in the cache', () => {
  assert.equal(debtFile({ cache: 'a' }), join('a', 'debts.json'));
});
