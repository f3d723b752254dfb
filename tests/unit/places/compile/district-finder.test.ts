import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEvent } from '#places/compile/apply-event.ts';
import { districtFinder } from '#places/compile/district-finder.ts';
import { oldState } from '#places/compile/old-state.ts';
import { makeEvent, OLD } from './small-country.ts';

test('a district is found by name and province, however its kind and tones are written', () => {
  const find = districtFinder(oldState(OLD));
  assert.equal(find('Tỉnh Thanh Hóa', 'Thành Phố Thanh Hoá').code, '380');
  assert.equal(find('Tỉnh Hưng Yên', 'Thị xã Kim Động').code, '331');
});

test('the name of a district that ended stands for the one that took it over', () => {
  const register = oldState(OLD);
  const merges = [{ into: '380 Thanh Hóa', whole: ['405 Đông Sơn'] }];
  applyEvent(register, makeEvent({ date: '2025-01-01', merges }));
  assert.equal(districtFinder(register)('Tỉnh Thanh Hóa', 'Huyện Đông Sơn').code, '380');
});

test('the province counts', () => {
  const find = districtFinder(oldState(OLD));
  assert.throws(() => find('Tỉnh Thái Bình', 'Huyện Kim Động'), /no district/u);
});
