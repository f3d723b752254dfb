import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tombstone } from '#documents/document.ts';
import { restoreTombstone, storeTombstone } from '#markdown/stored-tombstone.ts';

const stone: Tombstone = {
  collection: 'directives',
  id: 'a',
  reason: 'withdrawn',
  title: null,
  date: '2026-02-05',
  note: null,
  aliases: [],
};

test('a tombstone comes back from the store as it went in, and does not look like a reference there', () => {
  const stored = storeTombstone(stone);
  assert.ok(!('collection' in stored));
  assert.deepEqual(restoreTombstone(stored), stone);
});
