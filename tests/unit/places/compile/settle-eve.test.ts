import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oldState } from '#places/compile/old-state.ts';
import type { CodedRow } from '#places/compile/package-units.ts';
import { settleEve } from '#places/compile/settle-eve.ts';
import { OLD } from './small-country.ts';

const row = (code: string, name: string, district = 'Huyện Kim Động'): CodedRow => ({
  old_ward_code: code,
  old_ward_name: name,
  old_district_name: district,
  old_province_name: 'Tỉnh Hưng Yên',
  new_ward_code: '1',
  new_ward_name: 'Xã Mới',
  new_province_name: 'Hưng Yên',
});

test('the same code and name is the same commune, in the spelling of the table', () => {
  const register = oldState(OLD);
  settleEve(register, [row('12280', 'Phường Lương Bằng')], []);
  const unit = register.named('12280 Lương Bằng');
  assert.equal(unit.kind, 'phuong');
  assert.deepEqual(
    unit.changes.map(({ date, after, by }) => [date, after, by]),
    [[null, '2021-11-01', '2025-06-30']],
  );
});

test('another name under the code is a new commune; communes without a row have ended', () => {
  const register = oldState(OLD);
  const old = register.named('12325 Vũ Xá');
  settleEve(register, [row('12325', 'Xã Diên Hồng')], ['12307 Nhân La']);
  assert.equal(old.successors[0]?.unit, register.named('12325 Diên Hồng'));
  assert.equal(register.find('12322 Ngọc Thanh'), undefined);
  assert.ok(register.find('12307 Nhân La'), 'the corrections name it');
});

test('a commune that moved to another district at an unknown day is there by the eve', () => {
  const register = oldState(OLD);
  settleEve(register, [row('12322', 'Xã Ngọc Thanh', 'Thành phố Hưng Yên')], []);
  const last = register.named('12322 Ngọc Thanh').parents.at(-1);
  assert.deepEqual([last?.unit.code, last?.date, last?.by], ['323', null, '2025-06-30']);
});
