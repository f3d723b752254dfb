import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { directiveSchema } from '#schema/document.ts';
import { allowedKeys, fieldLabel } from '#schema/field-label.ts';

test('the label of a field is found through optional, default, nullable and preprocess', () => {
  for (const [path, label] of [
    [['docType'], 'Loại văn bản'],
    [['issued'], 'Ngày ban hành'],
    [['release', 'date'], 'Ngày cho phép'],
    [['relations', 0, 'type'], 'Loại quan hệ'],
    [['signer', 'name'], 'Họ tên'],
    [['topics', 3], 'Chủ đề'],
  ] as const) {
    assert.equal(fieldLabel(directiveSchema, path).label, label);
  }
});

test('without a label there is none, and the hint goes with the label', () => {
  const schema = z.object({ a: z.string(), b: z.string().meta({ label: 'B', hint: 'như b' }) });
  assert.deepEqual(fieldLabel(schema, ['a']), { label: null, hint: null });
  assert.deepEqual(fieldLabel(schema, ['b']), { label: 'B', hint: 'như b' });
  assert.deepEqual(fieldLabel(schema, ['c', 'd']), { label: null, hint: null });
});

test('the keys an object allows are listed, and none where there is no object', () => {
  assert.deepEqual(allowedKeys(directiveSchema, ['relations', 0]), ['type', 'target']);
  assert.deepEqual(allowedKeys(directiveSchema, ['title']), []);
});
