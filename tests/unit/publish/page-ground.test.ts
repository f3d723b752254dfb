import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FollowGroup } from '#documents/follow-through/follow-group.ts';
import type { DocumentHistory } from '#documents/history/document-history.ts';
import type { ReadHandOver } from '#markdown/hand-over.ts';
import { pageGround } from '#publish/page-ground.ts';
import { bodyName } from '#site/cache-key.ts';
import { makeDirective } from '../documents/make-document.ts';

const DIGEST = '0123456789abcdef0123456789abcdef';

function groundOf(hiddenBefore: string | null, groups: readonly unknown[] = []) {
  const history: DocumentHistory = { changes: [], hiddenBefore, differences: null };
  const read = {
    ground: 'r',
    documents: [{ ...makeDirective('a'), digest: DIGEST }, makeDirective('b')],
    histories: new Map([['a', history]]),
  } as unknown as ReadHandOver;
  return pageGround(read, groups as FollowGroup[]);
}

test('a ground has the past of each document that has one, and tells another past from it', () => {
  const { read, histories } = groundOf(null);
  assert.equal(read, 'r');
  assert.deepEqual(Object.keys(histories), [bodyName(DIGEST)]);
  assert.notDeepEqual(groundOf('2026-01-01').histories, histories);
});

test('a ground is another where something else became of tasks', () => {
  const { followed } = groundOf(null);
  assert.equal(groundOf('2026-01-01').followed, followed);
  assert.notEqual(groundOf(null, [{ place: 'x' }]).followed, followed);
});
