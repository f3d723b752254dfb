import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docTypeSchema } from '#schema/doc-type.ts';

const form = { system: 'party', symbol: null, confidence: 'verified' };
const least = {
  key: 'chi-thi',
  name: 'Chỉ thị',
  publishable: 'yes',
  forms: [form],
  confidence: 'verified',
};

test('a type stands in at least one system', () => {
  assert.ok(docTypeSchema.safeParse(least).success);
  assert.equal(docTypeSchema.safeParse({ ...least, forms: [] }).success, false);
  assert.equal(docTypeSchema.safeParse({ ...least, publishable: true }).success, false);
});
