import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENTRY_KINDS, entrySchema } from '#editor/entry-schema.ts';
import { KEPT_FIELDS } from '#editor/kept-fields.ts';

test('no field of a file is called so', () => {
  for (const kind of ENTRY_KINDS)
    for (const name of Object.values(KEPT_FIELDS))
      assert.ok(!Object.hasOwn(entrySchema(kind).properties ?? {}, name));
});
