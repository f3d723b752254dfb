import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EntryFault } from '#editor/entry-fault.ts';
import { toCmsError } from '#editor/to-cms-error.ts';

test('the CMS prints the cause of errors called so', () => {
  const fault = new EntryFault(['Một.']);
  const error = toCmsError(fault);
  assert.equal(error.cause, fault);
  const cms = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8');
  assert.ok(cms.includes(`message===\`${error.message}\`?`));
});
