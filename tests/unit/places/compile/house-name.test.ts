import assert from 'node:assert/strict';
import { test } from 'node:test';
import { houseName } from '#places/compile/house-name.ts';

for (const [raw, house] of [
  ['Khánh Hoà', 'Khánh Hòa'],
  ['Nguyễn Uý', 'Nguyễn Úy'],
  ['Hoàng Khoài', 'Hoàng Khoài'],
  [' Vũng  Liêm\u00a0', 'Vũng Liêm'],
  ["Ea H'leo", 'Ea H’leo'],
  ['Ia H’ Drai', 'Ia H’ Drai'],
  ['Đắk Lắk'.normalize('NFD'), 'Đắk Lắk'],
] as const)
  test(`“${raw}” is written ${house}`, () => {
    assert.equal(houseName(raw), house);
  });
