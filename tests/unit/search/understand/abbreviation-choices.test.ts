import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf } from '#search/lexicon.ts';
import { parseQuery } from '#search/query.ts';
import { abbreviationChoices } from '#search/understand/abbreviation-choices.ts';

const lexicon = lexiconOf({
  abbreviations: [
    ['TT', 'Thông tư', 'Thị trấn'],
    ['NVQS', 'Nghĩa vụ quân sự'],
  ],
  words: [],
  synonyms: [],
  places: [],
});
const choices = (text: string, taken: { start: number; end: number }[] = []) =>
  abbreviationChoices(text, parseQuery(text, lexicon), lexicon, taken).flatMap((asked) =>
    asked.choices.map(({ q }) => q),
  );

test('each meaning of an abbreviation can be searched alone', () => {
  assert.deepEqual(choices('TT Kim Bảng'), ['"Thông tư" Kim Bảng', '"Thị trấn" Kim Bảng']);
  assert.deepEqual(choices('họp tt'), ['họp "Thông tư"', 'họp "Thị trấn"']);
});

test('one meaning is no choice, nor are the letters of a number or what is in quotation marks', () => {
  assert.deepEqual(choices('NVQS'), []);
  assert.deepEqual(choices('12 TT', [{ start: 0, end: 5 }]), []);
  assert.deepEqual(choices('“TT”'), []);
});
