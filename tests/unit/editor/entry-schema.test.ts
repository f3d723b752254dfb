import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLLECTIONS } from '#schema/collections.ts';
import { SCHEMAS } from '#schema/document.ts';
import { ENTRY_KINDS, entrySchema, zodSchema } from '#editor/entry-schema.ts';

test('every collection and the pages can be edited, with all their fields in order', () => {
  assert.deepEqual(ENTRY_KINDS, [...COLLECTIONS, 'pages']);
  for (const name of COLLECTIONS) {
    assert.deepEqual(
      Object.keys(entrySchema(name).properties ?? {}).toSorted(),
      Object.keys(SCHEMAS[name].shape).toSorted(),
    );
    assert.equal(zodSchema(name), SCHEMAS[name]);
    assert.equal(entrySchema(name), entrySchema(name));
  }
});
