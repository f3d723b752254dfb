import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairOf, writtenSyllables } from '#documents/follow-through/written-syllables.ts';

const read = writtenSyllables(
  ['quốc phòng', 'quốc phòng toàn dân', 'gọi nhập ngũ', 'tuyển quân'],
  new Map([['gọi nhập ngũ', 'tuyển quân']]),
);

test('a syllable knows the words that begin with it, longest first', () => {
  const { syllable } = read('Quốc');
  assert.deepEqual(
    syllable.phrases.map(({ word }) => word),
    ['quốc phòng toàn dân', 'quốc phòng'],
  );
});

test('a word is counted as the first of its synonyms', () => {
  const [phrase] = read('gọi').syllable.phrases;
  assert.deepEqual([phrase?.written, phrase?.word], ['gọi nhập ngũ', 'tuyển quân']);
});

test('syllables of the lexicon are the same however they are written', () => {
  assert.equal(read('QUỐC').syllable, read('quốc').syllable);
  assert.equal(read('quốc').syllable.phrases[1]?.syllables[1], read('Phòng').syllable);
});

test('capitals and fillers are told', () => {
  assert.ok(read('Đạ').hasCapital);
  assert.ok(!read('đạ').hasCapital);
  assert.ok(read('Của').syllable.isFiller);
  assert.ok(!read('quân').syllable.isFiller);
});

test('a pair is two syllables with a blank between', () => {
  const [one, other] = [read('bù').syllable, read('ĐỔI').syllable];
  assert.equal(pairOf(one, other), 'bù đổi');
  assert.equal(pairOf(one, other), 'bù đổi');
  assert.equal(pairOf(other, one), 'đổi bù');
});
