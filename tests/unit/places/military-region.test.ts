import assert from 'node:assert/strict';
import { test } from 'node:test';
import { militaryRegion } from '#places/military-region.ts';

const region = (key: string, day: string, derived = false) =>
  militaryRegion(key, day, { derived })?.region ?? null;

test('a district lies in the region of its province on the day', () => {
  assert.equal(region('kim-bang-350', '2024-11-27'), 'qk3');
  assert.equal(region('dak-nong-67', '2024-11-27'), 'qk5');
  assert.equal(region('lam-dong-68-2025', '2026-01-15'), 'qk7');
  assert.equal(region('ha-noi-01', '2026-01-01'), 'btl-thu-do');
});

test('what only follows from others is given on request', () => {
  assert.equal(region('tuyen-quang-08-2025', '2026-01-01'), null);
  assert.deepEqual(militaryRegion('tuyen-quang-08-2025', '2026-01-01', { derived: true }), {
    region: 'qk2',
    confidence: 'derived',
  });
});

test('before the day its source speaks of a membership is only derived', () => {
  assert.equal(region('lac-duong-675', '2022-12-02'), null);
  assert.equal(region('lac-duong-675', '2022-12-02', true), 'qk7');
});

test('the whole country lies in no region', () => {
  assert.equal(region('viet-nam', '2026-01-01', true), null);
});
