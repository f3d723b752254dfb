import assert from 'node:assert/strict';
import { it } from 'node:test';
import { recordCitation, recordDay } from '#exports/record-parts.ts';

it('a day says of each part how it is known', () => {
  const basis = { year: 'derived', month: 'stated', day: 'stated' };
  assert.ok(recordDay.safeParse({ edtf: '2024-01-18', iso: '2024-01-18', basis }).success);
  assert.ok(!recordDay.safeParse({ edtf: '2024', iso: '2024', basis: { year: 'stated' } }).success);
});

it('a citation is of a known type', () => {
  const { type } = recordCitation.shape;
  assert.ok(type.safeParse('can-cu').success && !type.safeParse('nhac-den').success);
});
