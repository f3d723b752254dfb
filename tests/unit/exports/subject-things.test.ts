import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLd, type Thing } from '#exports/json-ld.ts';
import { lawThing, officeThing, placeThing } from '#exports/subject-things.ts';

const read = (thing: Thing): unknown =>
  (JSON.parse(jsonLd([thing])) as { '@graph': unknown[] })['@graph'][0];

test('only bodies of the state are government organisations', () => {
  assert.equal(officeThing('Ủy ban nhân dân', true)['@type'], 'GovernmentOrganization');
  assert.equal(officeThing('Huyện ủy', false)['@type'], 'Organization');
});

test('a place names the place it lies in', () => {
  assert.deepEqual(read(placeThing('Kim Bảng', 'Hà Nam')), {
    '@type': 'AdministrativeArea',
    name: 'Kim Bảng',
    containedInPlace: { '@type': 'AdministrativeArea', name: 'Hà Nam' },
  });
  assert.deepEqual(read(placeThing('Hà Nội', null)), {
    '@type': 'AdministrativeArea',
    name: 'Hà Nội',
  });
});

test('of an act only what is known is said', () => {
  const law = {
    name: 'Đề án 23',
    number: null,
    docType: 'Đề án',
    issued: undefined,
    inForce: null,
  };
  assert.deepEqual(read(lawThing(law)), {
    '@type': 'Legislation',
    name: 'Đề án 23',
    legislationType: 'Đề án',
  });
  const known = lawThing({ ...law, number: '168/2018/NĐ-CP', issued: '2018-12-28', inForce: true });
  assert.equal(known['legislationLegalForce'], 'https://schema.org/InForce');
  assert.equal(known['legislationDate'], '2018-12-28');
});
