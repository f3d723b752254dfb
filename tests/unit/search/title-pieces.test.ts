import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf } from '#search/lexicon.ts';
import { parseQuery } from '#search/query.ts';
import { rarity } from '#search/rarity.ts';
import { titlePieces } from '#search/title-pieces.ts';

const lexicon = lexiconOf({
  abbreviations: [['DBĐV', 'Dự bị động viên']],
  words: ['thi đua quyết thắng'],
  places: ['Hà Nam'],
  synonyms: [],
});
const titles: Record<string, number[]> = { 'thi dua': [3], 'du bi': [4, 5], 'ha nam': [6] };
const piecesOf = async (text: string) =>
  Object.fromEntries(
    await titlePieces(
      parseQuery(text, lexicon).units,
      (pair) => Promise.resolve(titles[pair] ?? []),
      100,
    ),
  );

test('a piece of a compound in the title counts by its share of the compound', async () => {
  assert.deepEqual(await piecesOf('thi đua quyết thắng'), { 3: rarity(100, 1) / 3 });
});

test('pieces of what an abbreviation stands for count too', async () => {
  assert.deepEqual(await piecesOf('DBĐV'), { 4: rarity(100, 2) / 3, 5: rarity(100, 2) / 3 });
});

test('places, phrases in quotation marks and single words have no pieces', async () => {
  assert.deepEqual(await piecesOf('Hà Nam "thi đua" thi'), {});
});
