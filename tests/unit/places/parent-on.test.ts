import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parentOn } from '#places/parent-on.ts';

const cases = [
  ['rung-thong-16378', '2024-10-01', 'dong-son-405'],
  ['rung-thong-16378', '2025-02-01', 'dong-son-405'],
  ['rung-thong-16378', '2025-03-01', 'thanh-hoa-380'],
  ['dong-hoang-16381', undefined, 'thanh-hoa-380'],
  ['kim-dong-331', '2024-12-20', 'hung-yen-33'],
  ['hung-yen-33-2025', undefined, 'viet-nam'],
] as const;
for (const [key, day, parent] of cases)
  test(`${key} lay in ${parent} on ${day ?? 'its last day'}`, () => {
    assert.equal(parentOn(key, day)?.key, parent);
  });

test('nothing lies above the country', () => {
  assert.equal(parentOn('viet-nam'), null);
});
