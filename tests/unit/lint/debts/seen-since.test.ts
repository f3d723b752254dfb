import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seenSince } from '#lint/debts/seen-since.ts';

test('a change that was entered on the day or later tells that an editor has looked', () => {
  const of = (...dates: string[]) => ({
    corrections: dates.map((date) => ({ date, kind: 'bo-sung' as const, note: 'Lời.' })),
  });
  assert.equal(seenSince(of('2025-01-01', '2025-08-07'), '2025-08-07'), true);
  assert.equal(seenSince(of('2025-08-06'), '2025-08-07'), false);
  assert.equal(seenSince(of(), '2025-08-07'), false);
});
