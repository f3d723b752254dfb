import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawSchema } from '#schema/law.ts';

const least = {
  key: 'a',
  number: null,
  docType: 'de-an',
  issuer: null,
  name: 'A',
  confidence: 'seed',
};
const event = { date: '2025-08-07', event: 'sua-doi', by: 'b', confidence: 'verified' };

test('a law may be without number, day and text, and each event names who did it and how sure that is', () => {
  assert.equal(lawSchema.parse(least).text, null);
  assert.ok(lawSchema.safeParse({ ...least, history: [event] }).success);
  for (const missing of ['date', 'event', 'by', 'confidence']) {
    const history = [
      Object.fromEntries(Object.entries(event).filter(([name]) => name !== missing)),
    ];
    assert.equal(lawSchema.safeParse({ ...least, history }).success, false, missing);
  }
});
