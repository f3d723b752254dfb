import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct } from '#search/correct.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { vocabularyOf } from '#search/vocabulary.ts';

const lexicon = lexiconOf({
  abbreviations: [],
  words: ['quốc phòng', 'hội thao', 'khu vực phòng thủ', 'quản lý'],
  synonyms: [],
  places: [],
});
const vocabulary = vocabularyOf({
  words: [
    ['hành', 50],
    ['quốc', 90],
    ['phòng', 90],
    ['phong', 60],
    ['thao', 8],
    ['tham', 80],
    ['ngân', 20],
    ['vực', 9],
    ['quân', 70],
    ['dân', 400],
    ['quan', 95],
    ['quản', 40],
  ],
});

for (const [typed, before, after, meant, fits] of [
  ['hàhn', 'vận', 'quân', 'hành', false],
  ['nngân', undefined, 'sách', 'ngân', false],
  ['phògn', 'quốc', undefined, 'phòng', true],
  ['quoocs', undefined, 'phòng', 'quốc', true],
  ['tha', 'hội', undefined, 'thao', true],
  ['vựcc', 'khu', 'phòng', 'vực', true],
  ['qân', undefined, 'nhu', 'quân', false],
  ['qun', undefined, 'lý', 'quản', true],
  ['quốcphòng', undefined, undefined, 'quốc phòng', true],
] as const) {
  test(`“${typed}” after “${before ?? ''}” most likely means ${meant}`, () => {
    const found = correct(typed, before, after, vocabulary, lexicon);
    assert.deepEqual(found && [found.words.join(' '), found.fits], [meant, fits]);
  });
}

test('what is near nothing stays', () => {
  assert.equal(correct('zzzzzz', undefined, undefined, vocabulary, lexicon), null);
});
