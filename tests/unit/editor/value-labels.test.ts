import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENTRY_KINDS, entrySchema } from '#editor/entry-schema.ts';
import type { FieldSchema } from '#editor/field-schema.ts';
import { VALUE_LABELS } from '#editor/value-labels.ts';

/** Names and values of all lists of values below a schema. */
function valuesOf(name: string, schema: FieldSchema): [string, string][] {
  const own = (schema.enum ?? []).map((value): [string, string] => [name, value]);
  const items = schema.items ? valuesOf(name, schema.items) : [];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([field, one]) =>
    valuesOf(field, one),
  );
  return [...own, ...items, ...inner];
}

test('there is a word for every value of the schema, and no other', () => {
  const wanted = new Set(
    ENTRY_KINDS.flatMap((kind) => valuesOf(kind, entrySchema(kind))).map((pair) => pair.join(' ')),
  );
  const given = Object.entries(VALUE_LABELS).flatMap(([name, labels]) =>
    Object.keys(labels).map((value) => `${name} ${value}`),
  );
  assert.deepEqual(given.toSorted(), [...wanted].toSorted());
});
