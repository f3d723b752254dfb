import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorrectionError } from '#places/compile/correction-error.ts';

test('the error names the unit and the fault', () => {
  const error = new CorrectionError('350 Kim Bảng', 'không có.');
  assert.equal(error.message, '“350 Kim Bảng”: không có.');
  assert.equal(error.unit, '350 Kim Bảng');
});
