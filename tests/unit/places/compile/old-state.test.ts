import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oldState } from '#places/compile/old-state.ts';
import { OLD } from './small-country.ts';

test('old units lie under their district, province and country', () => {
  const register = oldState(OLD);
  const chain: string[] = [];
  for (let unit = register.standing('12322'); unit; unit = unit.parent) chain.push(unit.name);
  assert.deepEqual(chain, ['Ngọc Thanh', 'Kim Động', 'Hưng Yên', 'Việt Nam']);
});

test('a unit under none stops the build', () => {
  const lost = { code: '999', name_with_type: 'Huyện Lạc', parent_code: '99' };
  assert.throws(() => oldState({ ...OLD, districts: [lost], communes: [] }), /999 lies under/u);
});
