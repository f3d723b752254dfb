import assert from 'node:assert/strict';
import { test } from 'node:test';
import { successors } from '#places/successors.ts';

const next = (key: string) => successors(key).map(({ unit }) => unit.key);

test('a district that ended with its level has the communes of the next day', () => {
  assert.deepEqual(next('lac-duong-675'), [
    'lang-biang-da-lat-24846-2025',
    'lac-duong-24848-2025',
    'dam-rong-4-24853-2025',
  ]);
});

test('a district merged before has the district that took it in', () => {
  assert.deepEqual(next('my-loc-358'), ['nam-dinh-356']);
});

test('a standing unit has none, one of which nobody knows has none', () => {
  assert.deepEqual(next('ha-noi-01'), []);
});

test('later acts are not followed: the successor is the one of the next day', () => {
  assert.deepEqual(next('binh-phuoc-70'), ['dong-nai-75-2025']);
});
