import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provincesOn } from '#places/provinces-on.ts';
import { styleOn } from '#places/style-on.ts';

test('63 provinces until 30 June 2025, then 34', () => {
  assert.equal(provincesOn('2025-06-30').length, 63);
  assert.equal(provincesOn('2025-07-01').length, 34);
});

test('Đồng Nai made seven cities of six', () => {
  const cities = (day: string) =>
    provincesOn(day).filter(({ key }) => styleOn(key, day).kind === 'thanh-pho').length;
  assert.equal(cities('2026-04-29'), 6);
  assert.equal(cities('2026-04-30'), 7);
});

test('they stand in the order of the Vietnamese alphabet', () => {
  const names = provincesOn('2026-01-01').map(({ name }) => name);
  assert.deepEqual(names.slice(0, 6), [
    'An Giang',
    'Bắc Ninh',
    'Cà Mau',
    'Cao Bằng',
    'Cần Thơ',
    'Đà Nẵng',
  ]);
});
