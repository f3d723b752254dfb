import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldUntil } from '#gate/embargo.ts';
import type { Release } from '#schema/document.ts';

const release = (date: string): Release => ({
  by: 'kho-mau',
  date,
  ground: 'already-public',
  checks: ['secrecy', 'personal-data'],
  covers: [],
});
const today = '2026-11-21';

test('a document is held until its day, and that day it is out', () => {
  assert.equal(heldUntil({ publishAt: '2026-11-22' }, today), '2026-11-22');
  assert.equal(heldUntil({ publishAt: '2026-11-21' }, today), null);
  assert.equal(heldUntil({}, today), null);
});

test('a release dated later than today holds it too; the later day counts', () => {
  assert.equal(heldUntil({ release: release('2026-12-01') }, today), '2026-12-01');
  const both = { release: release('2026-12-01'), publishAt: '2027-01-01' };
  assert.equal(heldUntil(both, today), '2027-01-01');
});
