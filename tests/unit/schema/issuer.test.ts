import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuerSchema } from '#schema/issuer.ts';

const least = {
  key: 'ubnd-huyen',
  name: 'Ủy ban nhân dân {unit}',
  shortName: 'UBND {unit}',
  branch: 'state',
  level: 'district',
  symbol: null,
  confidence: 'verified',
};

test('an issuer needs a name, a branch, a level and how sure we are', () => {
  assert.deepEqual(issuerSchema.parse(least).successors, []);
  for (const field of Object.keys(least)) {
    const rest = Object.fromEntries(Object.entries(least).filter(([name]) => name !== field));
    assert.equal(issuerSchema.safeParse(rest).success, false, field);
  }
});

test('names by kind are for kinds of units alone', () => {
  const named = (nameByKind: object) => issuerSchema.safeParse({ ...least, nameByKind }).success;
  assert.ok(named({ 'thi-xa': 'Thị ủy {name}' }));
  assert.equal(named({ lang: 'Làng {name}' }), false);
});
