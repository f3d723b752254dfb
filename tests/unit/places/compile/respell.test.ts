import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftUnit } from '#places/compile/draft-unit.ts';
import { Register } from '#places/compile/register.ts';
import { respell } from '#places/compile/respell.ts';

const known = { act: null, confidence: 'verified', source: 'x' } as const;

test('a misspelt name is put right wherever the code has it', () => {
  const register = new Register();
  const unit = register.add(new DraftUnit({ code: '24850', name: 'Đưng KNớ', kind: 'xa' }));
  respell(register, [{ unit: '24850 Đưng KNớ', name: "Đưng K'Nớ", ...known }]);
  assert.equal(unit.name, 'Đưng K’Nớ');
  assert.throws(() => {
    respell(register, [{ unit: '24850 Đưng KNớ', name: 'x', ...known }]);
  }, /không đơn vị nào được viết như vậy/u);
});
