import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitExistsOn } from '#places/unit-exists-on.ts';

const cases = [
  ['kim-bang-350', '2020-10-13', true],
  ['kim-bang-350', '2025-06-30', true],
  ['kim-bang-350', '2025-07-01', false],
  ['hung-yen-33-2025', '2025-06-30', false],
  ['hung-yen-33-2025', '2025-07-01', true],
  ['ha-noi-01', '2015-01-01', true],
  ['nhat-tan-13402', '2020-10-13', true],
  ['nhat-tan-13402', '2025-01-01', false],
  ['tan-tuu-13402', '2024-12-31', false],
  ['tan-tuu-13402', '2025-01-01', true],
  ['nhan-la-12307', '2024-10-24', true],
  ['nhan-la-12307', '2024-12-20', true],
  ['nhan-la-12307', '2025-03-01', false],
  ['dien-hong-12325', '2024-10-24', false],
  ['dien-hong-12325', '2024-12-20', true],
] as const;
for (const [key, day, stands] of cases)
  test(`${key} ${stands ? 'may stand' : 'does not stand'} on ${day}`, () => {
    assert.equal(unitExistsOn(key, day), stands);
  });

test('a key of nothing throws', () => {
  assert.throws(() => unitExistsOn('ha-nam', '2024-01-01'), /no unit/u);
});
