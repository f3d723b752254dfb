import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { lexiconData } from '#search/indexing/lexicon-data.ts';

test('compounds and places without their kind are words, each once, in Vietnamese order', () => {
  const { words, places } = lexiconData(
    { abbreviations: new Map(), compounds: ['quốc phòng', 'an ninh'], synonyms: [] },
    ['Huyện Kim Bảng', 'Kim Bảng', 'an ninh'],
  );
  assert.deepEqual(places, ['an ninh', 'Kim Bảng']);
  assert.deepEqual(words, ['quốc phòng']);
});

test('an abbreviation comes with all that it can stand for', () => {
  const { abbreviations } = lexiconData(loadReference('content'), []);
  assert.deepEqual(
    abbreviations.find(([short]) => short === 'UBND'),
    ['UBND', 'Ủy ban nhân dân'],
  );
});
