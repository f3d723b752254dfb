import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftUnit } from '#places/compile/draft-unit.ts';
import type { CleanNewUnits } from '#places/compile/package-units.ts';
import { reform } from '#places/compile/reform.ts';
import { Register } from '#places/compile/register.ts';
import { localitiesSchema } from '#schema/locality.ts';

const { fixes } = localitiesSchema.parse({ events: [], fixes: {}, militaryRegions: [] });

function eve() {
  const register = new Register();
  const add = (code: string, name: string, kind: DraftUnit['kind'], parent?: DraftUnit) =>
    register.add(new DraftUnit({ code, name, kind, ...(parent ? { parent } : {}) }));
  const country = add('', 'Việt Nam', 'quoc-gia');
  const province = add('38', 'Thanh Hóa', 'tinh', country);
  const district = add('380', 'Thanh Hóa', 'thanh-pho-thuoc-tinh', province);
  const commune = add('14700', 'Ba Đình', 'phuong', district);
  return { register, province, district, commune };
}

const after = (communes: CleanNewUnits['communes']): CleanNewUnits => ({
  provinces: [{ province_code: '38', name: 'Thanh Hóa', place_type: 'Tỉnh' }],
  communes,
  mapping: [],
  coded: communes.slice(0, 1).map(({ ward_code, name }) => ({
    old_ward_code: '14700',
    old_ward_name: 'Phường Ba Đình',
    old_district_name: 'Thành phố Thanh Hóa',
    old_province_name: 'Tỉnh Thanh Hóa',
    new_ward_code: ward_code,
    new_ward_name: name,
    new_province_name: 'Thanh Hóa',
  })),
});

test('districts end; a commune of one whole older commune goes on under the province', () => {
  const { register, province, district, commune } = eve();
  reform(
    register,
    after([{ ward_code: '14700', name: 'Phường Ba Đình', province_code: '38' }]),
    fixes,
  );
  assert.equal(district.validUntil, '2025-06-30');
  assert.equal(commune.isOver, false);
  assert.equal(commune.parent, province);
  assert.deepEqual(commune.changes, []);
});

test('a commune that nothing is known of stops the build', () => {
  const { register } = eve();
  const given = after([
    { ward_code: '14700', name: 'Phường Ba Đình', province_code: '38' },
    { ward_code: '14701', name: 'Phường Lạ', province_code: '38' },
  ]);
  assert.throws(() => {
    reform(register, given, fixes);
  }, /what was “Lạ” made of/u);
});
