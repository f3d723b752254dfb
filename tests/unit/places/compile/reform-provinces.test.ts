import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oldState } from '#places/compile/old-state.ts';
import type { CleanNewUnits } from '#places/compile/package-units.ts';
import type { Pairs } from '#places/compile/pairs.ts';
import { reformProvinces } from '#places/compile/reform-provinces.ts';
import { CURRENT, OLD } from './small-country.ts';

function after(names: [code: string, name: string][], pairs: [old: string, now: string][]) {
  const register = oldState(OLD);
  const province = (code: string) => (code.startsWith('14') ? '38' : '33');
  const codes = [...new Set(pairs.map(([, now]) => now))];
  const given: CleanNewUnits = {
    ...CURRENT,
    provinces: names.map(([province_code, name]) => ({ province_code, name, place_type: 'Tỉnh' })),
    communes: codes.map((ward_code) => ({
      ward_code,
      name: '',
      province_code: province(ward_code),
    })),
    coded: [],
  };
  const sources: Pairs['sources'] = new Map(
    codes.map((code) => [
      code,
      new Set(pairs.flatMap(([old, now]) => (now === code ? (register.standing(old) ?? []) : []))),
    ]),
  );
  return { made: reformProvinces(register, given, { sources, shares: new Map() }), register };
}

test('provinces merge where most of their communes went; one alone goes on', () => {
  const { made, register } = after(
    [
      ['33', 'Hưng Yên'],
      ['38', 'Thanh Hóa'],
    ],
    [
      ['12280', '12280'],
      ['12700', '12700'],
      ['12701', '12701'],
      ['12702', '14700'],
      ['14700', '14700'],
    ],
  );
  assert.equal(made.get('38'), register.standing('38'));
  assert.equal(made.get('33')?.validFrom, '2025-07-01');
  const old = register.units.filter(({ validUntil }) => validUntil === '2025-06-30');
  assert.deepEqual(
    old.map(({ code }) => code),
    ['33', '34'],
  );
});

test('a province on unchanged ground with another name stops the build', () => {
  assert.throws(() => after([['38', 'Thanh Bình']], [['14700', '14700']]), /was renamed/u);
});
