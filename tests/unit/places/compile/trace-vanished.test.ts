import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftUnit } from '#places/compile/draft-unit.ts';
import type { MappingRow } from '#places/compile/package-units.ts';
import { Register } from '#places/compile/register.ts';
import { traceVanished } from '#places/compile/trace-vanished.ts';

const row = (name: string, now: string, code: string | null = null): MappingRow => ({
  old_ward_code: code,
  old_ward_name: name,
  old_district_name: 'Thị xã Đông Triều',
  old_province_name: 'Tỉnh Quảng Ninh',
  new_ward_code: '1',
  new_ward_name: now,
  new_province_name: 'Quảng Ninh',
});

function country() {
  const register = new Register();
  const province = register.add(new DraftUnit({ code: '22', name: 'Quảng Ninh', kind: 'tinh' }));
  const district = new DraftUnit({
    code: '205',
    name: 'Đông Triều',
    kind: 'huyen',
    parent: province,
  });
  register.add(district);
  const old = register.add(
    new DraftUnit({ code: '07072', name: 'Tân Việt', kind: 'xa', parent: district }),
  );
  old.end({ date: null, by: null });
  for (const [code, name] of [
    ['07093', 'Đông Triều'],
    ['07114', 'Hoàng Quế'],
  ] as const)
    register.add(
      new DraftUnit({ code, name, kind: 'phuong', parent: province, validFrom: '2025-07-01' }),
    );
  return { register, old };
}

test('a row without a code tells where a vanished commune lies today', () => {
  const { register, old } = country();
  traceVanished(register, [row('Xã Tân Việt', 'Phường Đông Triều')]);
  assert.deepEqual(
    old.successors.map(({ unit, part }) => [unit.name, part]),
    [['Đông Triều', 'whole']],
  );
});

test('two places of today are two parts', () => {
  const { register, old } = country();
  traceVanished(register, [
    row('Xã Tân Việt', 'Phường Đông Triều'),
    row('Xã Tân Việt', 'Phường Hoàng Quế'),
  ]);
  assert.deepEqual(
    old.successors.map(({ part }) => part),
    ['part', 'part'],
  );
});

test('rows with a code, unknown names and units that have successors are left alone', () => {
  const { register, old } = country();
  traceVanished(register, [
    row('Xã Tân Việt', 'Phường Đông Triều', '07072'),
    row('Xã Tân Việt', 'Phường Ở Đâu'),
    row('Xã Ai Biết', 'Phường Đông Triều'),
  ]);
  assert.deepEqual(old.successors, []);
});
