import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctQuery } from '#search/correct-query.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { record, smallIndex } from './small-index.ts';

const small = await smallIndex([
  record('a', ['Hội thao quốc phòng, hành quân dã ngoại.']),
  record('b', ['Hội thao quốc phòng của lực lượng dân quân, diễn tập.']),
]);

const lexicon = lexiconOf({
  abbreviations: [['QPAN', 'Quốc phòng và an ninh']],
  words: ['quốc phòng', 'hội thao'],
  synonyms: [],
  places: [],
});
const mend = (typed: string): Promise<string | null> =>
  correctQuery(typed, small.index, lexicon, small.vocabulary);

for (const [typed, meant] of [
  ['hàhn quân', 'hành quân'],
  ['Hội thoa quốc phòng', 'Hội thao quốc phòng'],
  ['quoocs phongf', 'quốc phòng'],
  ['quốcphòng', 'quốc phòng'],
  ['hội thao quốc phòng', null],
  ['hoi thao quoc phong', null],
  ['thế nào là xuân', null],
  ['“hàhn quân”', null],
  ['QPAN 168/2018/NĐ-CP', null],
  ['tp quốc phòng', null],
  ['', null],
] as const) {
  test(`“${typed}” ${meant === null ? 'stays' : `is mended to “${meant}”`}`, async () => {
    assert.equal(await mend(typed), meant);
  });
}
