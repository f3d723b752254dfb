import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listedUnder } from '#site/listed-under.ts';
import { makeDirective } from '../documents/make-document.ts';

test('a document stands in the lists of its place and of all above it', () => {
  const keys = listedUnder(makeDirective('a'));
  assert.deepEqual(keys?.locality, ['kim-dong-331', 'hung-yen-33']);
  assert.deepEqual(keys.docType, ['chi-thi']);
});

test('of a removed document no list is known', () => {
  const stone = { collection: 'directives', id: 'x', title: null, date: null, note: null } as const;
  assert.equal(listedUnder({ ...stone, reason: 'removed', aliases: [] }), null);
});
