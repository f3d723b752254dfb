import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGazetteer } from '#places/compile/compile-gazetteer.ts';
import { regionMemberships } from '#places/compile/region-memberships.ts';
import { unpackRows } from '#places/unpack-rows.ts';
import { CORRECTIONS, CURRENT, OLD } from './small-country.ts';

const units = unpackRows(compileGazetteer(OLD, CURRENT, CORRECTIONS));
const span = { confidence: 'verified' as const, source: 'x', attested: undefined };

test('the days decide which of two provinces with one code is meant', () => {
  const [before, after] = regionMemberships(units, CORRECTIONS.militaryRegions);
  assert.deepEqual(before?.provinces, ['hung-yen-33', 'thai-binh-34']);
  assert.deepEqual(after?.provinces, ['hung-yen-33-2025']);
  assert.equal(before?.attested, '2024-02-26');
});

test('a province that did not stand then stops the build', () => {
  const members = [{ ...span, from: '2025-07-01', until: null, provinces: ['34 Thái Bình'] }];
  assert.throws(
    () => regionMemberships(units, [{ key: 'qk3', members }]),
    /“34 Thái Bình”: không phải một tỉnh/u,
  );
});
