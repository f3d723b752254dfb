import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf } from '#search/lexicon.ts';
import { syllablePairs, titlePairCounter, titlePairsOf } from '#search/title-pairs.ts';

const lexicon = lexiconOf({
  abbreviations: [['DQTV', 'Dân quân tự vệ']],
  words: ['quân sự'],
  places: [],
  synonyms: [],
});

test('pairs are two syllables side by side, without marks and signs', () => {
  assert.deepEqual(syllablePairs('Kinh tế – xã hội'), ['kinh te', 'te xa', 'xa hoi']);
  assert.deepEqual(syllablePairs('Hội'), []);
});

for (const documents of [3, 4000]) {
  test(`what is written of ${String(documents)} titles is read back`, async () => {
    const counter = titlePairCounter(lexicon);
    for (let page = 0; page < documents; page++)
      counter.add(page % 2 === 0 ? 'Công tác quân sự, quân sự địa phương' : 'Dân quân Hà Nam');
    const files = counter.files();
    const read: string[] = [];
    const pairs = titlePairsOf((path) => {
      read.push(path);
      return Promise.resolve(files[path]);
    }, documents);
    const half = (first: number) =>
      Array.from({ length: documents }, (_, page) => page).filter((page) => page % 2 === first);
    assert.deepEqual(await pairs('quan su'), half(0));
    assert.deepEqual(await pairs('dan quan'), half(1));
    assert.deepEqual(await pairs('ha nam'), [], 'no word of the lexicon');
    assert.deepEqual(await pairs('tu ve'), [], 'in no title');
    assert.deepEqual(await pairs('constructor'), []);
    for (const path of read) assert.ok(files[path], path);
  });
}
