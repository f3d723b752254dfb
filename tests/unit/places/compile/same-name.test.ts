import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareName, sameName } from '#places/compile/same-name.ts';

test('marks, apostrophes, hyphens and blanks make no other name; letters and figures do', () => {
  assert.equal(bareName('Ea H’Leo'), 'eahleo');
  assert.ok(sameName('Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu'));
  assert.ok(sameName('Đưng K’Nớ', "Đưng K'Nớ"));
  assert.ok(!sameName('Mỹ Đình 1', 'Mỹ Đình 2'));
  assert.ok(!sameName('Ia Mơ', 'Ia Mơ Nông'));
});
