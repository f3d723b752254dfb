import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { fieldSchema } from '#editor/field-schema.ts';
import { directiveSchema } from '#schema/document.ts';

const { properties = {}, required = [] } = fieldSchema(directiveSchema);

test('null, days, years, lists and groups are told apart', () => {
  assert.deepEqual(
    ['number', 'issued', 'publishAt', 'year', 'topics', 'signer', 'draft'].map((name) => {
      const { type, nullable, shape } = properties[name] ?? {};
      return [name, type, nullable, shape ?? null];
    }),
    [
      ['number', 'string', true, null],
      ['issued', 'string', false, 'edtf-day'],
      ['publishAt', 'string', false, 'day'],
      ['year', 'integer', false, null],
      ['topics', 'array', false, null],
      ['signer', 'object', true, null],
      ['draft', 'boolean', false, null],
    ],
  );
  assert.deepEqual(properties['source']?.properties?.['captured']?.nullable, true);
});

test('a field with a default may be left out of a file', () => {
  assert.ok(required.includes('title') && required.includes('number'));
  assert.ok(!required.includes('relations') && !required.includes('status'));
  assert.deepEqual(properties['source']?.required, ['publisher', 'url', 'captured']);
});

test('labels and hints come along', () => {
  assert.equal(properties['title']?.label, 'Trích yếu hoặc nhan đề');
  assert.equal(properties['title']?.hint, 'Ghi đúng như văn bản');
});

test('what no widget fits is refused', () => {
  assert.throws(
    () => fieldSchema(z.strictObject({ a: z.union([z.string(), z.number()]) })),
    /no widget fits a/,
  );
});
