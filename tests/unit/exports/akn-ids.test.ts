import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aknIds } from '#exports/akn-ids.ts';

it('follows the naming convention: levels by two signs, short names, numbers without their points', () => {
  const idOf = aknIds();
  const chapter = idOf('', 'chapter', 'Chương II');
  const article = idOf(chapter, 'article', 'Điều 5.');
  const clause = idOf(article, 'paragraph', '2.');
  assert.equal(idOf(clause, 'point', 'đ)'), 'chp_II__art_5__para_2__point_dd');
  assert.equal(idOf('', 'section', '2.1'), 'sec_2-1');
});

it('counts what has no number where it stands, and gives nothing twice', () => {
  const idOf = aknIds();
  assert.deepEqual(
    [null, null, '2', '2', '3', null].map((num) => idOf('sec_1', 'alinea', num)),
    ['al_1', 'al_2', 'al_2-2', 'al_2-3', 'al_3', 'al_4'].map((id) => `sec_1__${id}`),
  );
  assert.equal(idOf('sec_2', 'alinea', null), 'sec_2__al_1');
});
