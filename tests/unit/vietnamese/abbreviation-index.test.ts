import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationIndex, abbreviationKey } from '#vietnamese/abbreviation-index.ts';

test('ampersand and every hyphen are one sign, and case counts', () => {
  assert.equal(abbreviationKey('QP&AN'), abbreviationKey('QP–AN'));
  assert.notEqual(abbreviationKey('CTr'), abbreviationKey('CTR'));
});

test('an own form goes before the variant of another, wherever it stands', () => {
  const a = { abbr: 'GDQPAN', variants: ['QPAN'] };
  const b = { abbr: 'QPAN', variants: [] };
  assert.equal(abbreviationIndex([a, b]).byForm.get('QPAN'), b);
});

test('forms of several tokens stand under their first, the longest first', () => {
  const index = abbreviationIndex([
    { abbr: 'QS, QP', variants: [] },
    { abbr: 'QS, QP, AN', variants: [] },
    { abbr: 'UBND', variants: [] },
  ]);
  assert.deepEqual(index.long.get('QS'), ['QS, QP, AN', 'QS, QP']);
  assert.equal(index.long.size, 1);
});
