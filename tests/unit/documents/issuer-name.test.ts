import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuerName } from '#documents/issuer-name.ts';
import { issuerSchema } from '#schema/issuer.ts';

const make = (name: string, shortName: string, nameByKind = {}) =>
  issuerSchema.parse({
    key: 'a',
    name,
    shortName,
    nameByKind,
    branch: 'state',
    level: 'district',
    symbol: null,
    confidence: 'verified',
  });
const committee = make('Ủy ban nhân dân {unit}', 'UBND {unit}');
const party = make('Huyện ủy {name}', 'Huyện ủy {name}', {
  'thi-xa': 'Thị ủy {name}',
  'thanh-pho': 'Thành ủy {name}',
});
const ministry = make('Bộ Quốc phòng', 'Bộ Quốc phòng');

for (const [issuer, unit, expected] of [
  [committee, 'huyện Lạc Dương', 'Ủy ban nhân dân huyện Lạc Dương'],
  [committee, 'Huyện Lạc Dương', 'Ủy ban nhân dân huyện Lạc Dương'],
  [committee, 'Thành phố Hồ Chí Minh', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
  [committee, 'Xã Xã Phiên', 'Ủy ban nhân dân xã Xã Phiên'],
  [party, 'Huyện Kim Động', 'Huyện ủy Kim Động'],
  [party, 'Thị xã Kim Bảng', 'Thị ủy Kim Bảng'],
  [party, 'thành phố Phủ Lý', 'Thành ủy Phủ Lý'],
  [ministry, null, 'Bộ Quốc phòng'],
  [committee, null, 'Ủy ban nhân dân'],
  [committee, 'Lạc Dương', 'Ủy ban nhân dân Lạc Dương'],
] as const) {
  test(`${issuer.name} of ${String(unit)} is “${expected}”`, () => {
    assert.equal(issuerName(issuer, unit), expected);
  });
}

test('the short name is filled the same way, also where the name depends on the kind', () => {
  assert.equal(issuerName(committee, 'Huyện Lạc Dương', true), 'UBND huyện Lạc Dương');
  assert.equal(issuerName(party, 'Thị xã Kim Bảng', true), 'Thị ủy Kim Bảng');
});
