import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';

test('a fault tells a clerk what to do and keeps what the developer needs', () => {
  const cause = new Error('ENOENT');
  const fault = new ImportFault('Tệp trống', 'Chọn tệp khác.', cause);
  assert.equal(String(fault), 'ImportFault: Tệp trống');
  assert.equal(fault.remedy, 'Chọn tệp khác.');
  assert.equal(fault.cause, cause);
});
