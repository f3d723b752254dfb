import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationOf, joined, lexiconOf, phraseKey } from '#search/lexicon.ts';

const lexicon = lexiconOf({
  abbreviations: [
    ['UBND', 'Ủy ban nhân dân'],
    ['QP-AN', 'Quốc phòng, an ninh'],
    ['BCHQS', 'Ban Chỉ huy quân sự', 'Bộ Chỉ huy quân sự'],
    ['TU', 'Tỉnh ủy'],
    ['DQTV', 'Dân quân tự vệ'],
  ],
  words: ['quốc phòng', 'dân quân tự vệ', 'xã'],
  synonyms: [['dân quân tự vệ', 'tự vệ', 'lực lượng dân quân']],
  places: [],
});

test('signs and marks do not tell keys apart', () => {
  assert.equal(joined('QP&AN'), joined('qp-an'));
  assert.equal(joined('NĐ-CP'), 'ndcp');
  assert.equal(phraseKey('kinh tế - xã hội'), 'kinh te xa hoi');
});

test('an abbreviation stands under both of its forms', () => {
  assert.deepEqual(lexicon.entries.get('ubnd')?.others, ['Ủy ban nhân dân']);
  assert.deepEqual(lexicon.entries.get('uy ban nhan dan')?.others, ['UBND']);
  assert.deepEqual(lexicon.entries.get('quoc phong an ninh')?.others, ['QP-AN']);
});

test('words that say the same stand for each other, also behind an abbreviation', () => {
  const same = (key: string) => lexicon.entries.get(key)?.same;
  assert.deepEqual(same('dan quan tu ve'), ['tự vệ', 'lực lượng dân quân']);
  assert.deepEqual(same('tu ve'), ['dân quân tự vệ', 'lực lượng dân quân']);
  assert.deepEqual(same('dqtv'), ['tự vệ', 'lực lượng dân quân']);
  assert.deepEqual(lexicon.entries.get('dqtv')?.others, ['Dân quân tự vệ'], 'one meaning');
});

test('an ambiguous abbreviation has all it can stand for', () => {
  assert.equal(lexicon.entries.get('bchqs')?.others.length, 2);
});

test('words of one syllable are no entries, and the longest entry is known', () => {
  assert.ok(!lexicon.entries.has('xa'));
  assert.equal(lexicon.longest, 5);
});

for (const [token, found] of [
  ['UBND', true],
  ['ubnd', true],
  ['qp&an', true],
  ['TU', true],
  ['tu', false],
  ['từ', false],
  ['UBNDX', false],
  ['', false],
] as const) {
  test(`“${token}” ${found ? 'is' : 'is not'} an abbreviation`, () => {
    assert.equal(abbreviationOf(lexicon, token) !== undefined, found);
  });
}
