import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnit } from '../../../src/importer/find-unit.ts';

test('a unit is told by kind, day and what lies above', () => {
  assert.equal(findUnit('huyện lạc dương', { day: '2022-12-02' })?.key, 'lac-duong-675');
  assert.notEqual(findUnit('xã Lạc Dương', { day: '2025-12-02' })?.key, 'lac-duong-675');
  assert.equal(findUnit('HUYỆN KIM ĐỘNG', { day: '2024-12-20' })?.key, 'kim-dong-331');
  assert.equal(findUnit('Kim Động', { day: '2024-12-20', level: 'district' })?.key, 'kim-dong-331');
  assert.equal(findUnit('tỉnh Hưng Yên', { day: '2024-12-20' })?.key, 'hung-yen-33');
  assert.equal(findUnit('tỉnh Hưng Yên', { day: '2025-12-20' })?.key, 'hung-yen-33-2025');
});

test('a name of several is of none, unless what lies above tells', () => {
  assert.equal(findUnit('huyện Châu Thành', { day: '2024-12-20' }), null);
  const above = ['tỉnh Kiên Giang'];
  assert.ok(findUnit('huyện Châu Thành', { day: '2024-12-20', above }));
  assert.equal(findUnit('tỉnh Hưng Yên', { day: null }), null);
  assert.equal(findUnit('huyện Kim Động', { day: '2025-12-20' }), null);
  assert.equal(findUnit('', { day: null }), null);
});
