import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerDistricts } from '#places/former-districts.ts';

const districts = (key: string) =>
  formerDistricts(key).map(({ unit, communes }) => [unit.key, ...communes.map(({ name }) => name)]);

test('a commune of today knows the districts whose ground it took', () => {
  assert.deepEqual(districts('dam-rong-4-24853-2025'), [
    ['dam-rong-674', 'Đạ Tông', 'Đạ Long'],
    ['lac-duong-675', 'Đưng K’Nớ'],
  ]);
});

test('a commune on unchanged ground had one, a zone was one, other levels have none', () => {
  assert.deepEqual(districts('thuan-hoa-00922'), [['vi-xuyen-030', 'Thuận Hòa']]);
  assert.deepEqual(districts('hoang-sa-20333-2025'), [['hoang-sa-498']]);
  assert.deepEqual(districts('ninh-binh-37-2025'), []);
});
