import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeWithoutSuccessor } from '#lint/debts/kinds/place-without-successor.ts';
import type { Issuer } from '#schema/issuer.ts';
import { exampleArchive, said } from '../example-archive.ts';

test('a unit whose ground nobody follows is told once, with its documents', () => {
  const archive = exampleArchive([{}, {}, { state: 'draft' }], { isFollowed: () => false });
  assert.deepEqual(said(placeWithoutSuccessor, archive), [
    'note: kim-dong-331 nay thuộc xã, phường nào chưa rõ; 2 văn bản.',
  ]);
});

test('a body that ended without a successor is told at its list', () => {
  const body = (more: Partial<Issuer>) => {
    const archive = exampleArchive([{}]);
    const own = archive.reference.issuers.get('ubnd-huyen');
    assert.ok(own);
    const issuers = new Map([['ubnd-huyen', { ...own, ...more }]]);
    return said(placeWithoutSuccessor, {
      ...archive,
      reference: { ...archive.reference, issuers },
    });
  };
  assert.deepEqual(body({ until: '2025-06-30', successors: [] }), [
    'note: “ubnd-huyen” không còn, chưa ghi cơ quan kế tục; 1 văn bản.',
  ]);
  assert.deepEqual(body({ until: '2025-06-30', successors: ['ubnd-xa'] }), []);
  assert.deepEqual(body({ until: '2027-06-30', successors: [] }), []);
});

test('nothing is said of units that stand or are followed', () => {
  assert.deepEqual(said(placeWithoutSuccessor, exampleArchive([{}])), []);
});
