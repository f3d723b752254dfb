import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawStatus } from '#citations/status.ts';
import type { Law } from '#schema/law.ts';

type History = Law['history'];
const event = (
  name: History[number]['event'],
  date: string,
  more: Partial<History[number]> = {},
) => ({
  event: name,
  date,
  by: 'b',
  confidence: 'verified' as const,
  ...more,
});
const on = (day: string, history: History, effective?: string) => {
  const { status, since } = lawStatus({ history, ...(effective ? { effective } : {}) }, day);
  return [status, since];
};

test('a law that nothing is known of is unknown, not valid', () => {
  assert.deepEqual(on('2026-01-01', []), ['unknown', null]);
});

test('a law is in force from its first day, where that is known', () => {
  assert.deepEqual(on('2025-06-30', [], '2025-07-01'), ['unknown', null]);
  assert.deepEqual(on('2025-07-01', [], '2025-07-01'), ['in-force', '2025-07-01']);
});

test('a change counts from the day it takes effect', () => {
  const history = [event('sua-doi', '2025-06-27', { effective: '2025-07-01' })];
  assert.equal(on('2025-06-30', history)[0], 'unknown');
  assert.deepEqual(on('2025-07-01', history), ['amended', '2025-07-01']);
});

test('an end outweighs a later change, and the latest change is named', () => {
  const changes = [event('sua-doi', '2020-01-01'), event('sua-doi', '2022-01-01')];
  assert.deepEqual(on('2026-01-01', changes), ['amended', '2022-01-01']);
  assert.deepEqual(on('2026-01-01', [...changes, event('thay-the', '2021-01-01')]), [
    'ended',
    '2021-01-01',
  ]);
});

test('a consolidated text, a guidance or another act on the matter changes nothing', () => {
  for (const name of ['hop-nhat', 'huong-dan', 'thuc-hien', 'cung-linh-vuc'] as const)
    assert.equal(on('2026-01-01', [event(name, '2020-01-01')])[0], 'unknown');
});

test('general knowledge changes nothing', () => {
  assert.equal(
    on('2026-01-01', [event('bai-bo', '2020-01-01', { confidence: 'unverified' })])[0],
    'unknown',
  );
});

test('a change of which only the year is known counts when that year is over', () => {
  assert.equal(on('2023-06-01', [event('sua-doi', '2023')])[0], 'unknown');
  assert.equal(on('2023-12-31', [event('sua-doi', '2023')])[0], 'amended');
});
