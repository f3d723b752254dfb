import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeSchema } from '#schema/office.ts';

test('an empty file is the sample archive, which belongs to no office', () => {
  const sample = officeSchema.parse({});
  assert.equal(sample.title, 'Lưu');
  assert.equal(sample.office, null);
  assert.equal(sample.securityContact, null);
});

test('contacts are mail or https, nothing else', () => {
  for (const securityContact of ['mailto:an-ninh@vi-du.gov.vn', 'https://vi-du.gov.vn/an-ninh']) {
    assert.ok(officeSchema.safeParse({ securityContact }).success, securityContact);
  }
  for (const securityContact of [
    'an-ninh@vi-du.gov.vn',
    'http://vi-du.gov.vn',
    'javascript:alert(1)',
  ]) {
    assert.equal(officeSchema.safeParse({ securityContact }).success, false, securityContact);
  }
});
