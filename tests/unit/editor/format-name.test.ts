import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENTRY_KINDS } from '#editor/entry-schema.ts';
import { formatName } from '#editor/format-name.ts';

test('each kind has a format of its own', () => {
  assert.equal(new Set(ENTRY_KINDS.map(formatName)).size, ENTRY_KINDS.length);
});
