import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftUnit } from '#places/compile/draft-unit.ts';
import { Register } from '#places/compile/register.ts';

const make = (name: string) => new DraftUnit({ code: '474', name, kind: 'quan' });

test('of units with one code the latest standing one is meant', () => {
  const register = new Register();
  const old = register.add(make('Huế'));
  const next = register.add(make('Thuận Hóa'));
  assert.equal(register.standing('474'), next);
  old.end({ date: '2025-01-01', by: null });
  assert.equal(register.named('474 Thuận Hoá'), next);
  assert.equal(register.find('474 Huế'), undefined);
});

test('a code with the wrong name is refused', () => {
  const register = new Register();
  register.add(make('Huế'));
  assert.throws(() => register.named('474 Phú Xuân'), /“474 Phú Xuân”: không có đơn vị/u);
});
