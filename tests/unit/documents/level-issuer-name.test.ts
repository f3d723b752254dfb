import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelIssuerName } from '#documents/level-issuer-name.ts';
import { issuerSchema } from '#schema/issuer.ts';

const make = (name: string, shortName: string, level: string) =>
  issuerSchema.parse({
    key: 'a',
    name,
    shortName,
    branch: 'state',
    level,
    symbol: null,
    confidence: 'verified',
  });

for (const [name, shortName, level, full, short] of [
  ['Ủy ban nhân dân {unit}', 'UBND {unit}', 'province', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
  ['Ủy ban nhân dân {unit}', 'UBND {unit}', 'commune', 'Ủy ban nhân dân xã', 'UBND xã'],
  ['Huyện ủy {name}', 'Huyện ủy {name}', 'district', 'Huyện ủy', 'Huyện ủy'],
  ['Bộ Quốc phòng', 'BQP', 'central', 'Bộ Quốc phòng', 'BQP'],
] as const)
  test(`${name} of the level ${level} is “${full}”, without a place`, () => {
    const issuer = make(name, shortName, level);
    assert.equal(levelIssuerName(issuer), full);
    assert.equal(levelIssuerName(issuer, true), short);
  });
