import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftUnit, type DraftFacts } from '#places/compile/draft-unit.ts';
import { keyUnits } from '#places/compile/key-units.ts';
import { restyle } from '#places/compile/restyle.ts';

const known = { act: null, confidence: 'verified' } as const;
const make = (facts: Partial<DraftFacts> = {}) =>
  new DraftUnit({ code: '46', name: 'Thừa Thiên Huế', kind: 'tinh', ...facts });

test('the key has the name borne on 30 June 2025', () => {
  const unit = make();
  restyle(unit, { from: 'tinh', to: 'thanh-pho', name: 'Huế' }, { date: '2025-01-01', ...known });
  assert.equal(keyUnits([unit])[0]?.key, 'hue-46');
});

test('a later name does not change the key', () => {
  const unit = make();
  restyle(unit, { from: 'tinh', to: 'thanh-pho', name: 'Huế' }, { date: '2025-07-01', ...known });
  assert.equal(keyUnits([unit])[0]?.key, 'thua-thien-hue-46');
});

test('ground formed anew since the reform has its year', () => {
  assert.equal(keyUnits([make({ validFrom: '2026-04-30' })])[0]?.key, 'thua-thien-hue-46-2026');
  assert.equal(keyUnits([make({ validFrom: '2025-06-30' })])[0]?.key, 'thua-thien-hue-46');
});

test('units are sorted by level, then code', () => {
  const drafts = [
    make({ code: '00001', kind: 'xa' }),
    make({ code: '46' }),
    make({ code: '100', kind: 'huyen' }),
    make({ code: '04' }),
  ];
  assert.deepEqual(
    keyUnits(drafts).map(({ code }) => code),
    ['04', '46', '100', '00001'],
  );
});

test('two units with one key stop the build', () => {
  assert.throws(() => keyUnits([make(), make()]), /one key, several units: thua-thien-hue-46/u);
});
