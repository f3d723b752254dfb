import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnchor, isDocumentAt, isSame, newDossier } from '#documents/dossier/dossier.ts';
import { makeDossier, makeItem } from './make-item.ts';

for (const at of ['van-ban/kim-dong-2024-12-20-chi-thi', 'bao-cao/a', 'thong-bao/a-2'])
  test(`${at} can be a document`, () => {
    assert.ok(isDocumentAt(at));
  });
for (const at of [
  '',
  'van-ban/',
  'van-ban/../a',
  'van-ban/a/b',
  '//a.example/van-ban/a',
  'javascript:alert(1)',
  'tim-kiem/a',
  'van-ban/A',
  'van-ban/a?b',
  'van-ban/a#b',
  `van-ban/${'a'.repeat(300)}`,
])
  test(`“${at.slice(0, 30)}” is no document`, () => {
    assert.ok(!isDocumentAt(at));
  });

test('an anchor is a slug, or nothing for the whole document', () => {
  assert.ok(isAnchor('') && isAnchor('dieu-5-khoan-2-diem-dd') && isAnchor('nv-1'));
  assert.ok(!isAnchor('a b') && !isAnchor('"><b>') && !isAnchor('-a'));
});

test('two passages of one document are two items', () => {
  assert.ok(isSame(makeItem({ note: 'x' }), makeItem()));
  assert.ok(!isSame(makeItem({ anchor: 'muc-1' }), makeItem()));
});

test('a new dossier has the first free name', () => {
  assert.equal(newDossier([]).name, 'Tập 1');
  assert.equal(newDossier([makeDossier('Tập 1'), makeDossier('Tập 3')]).name, 'Tập 2');
});
