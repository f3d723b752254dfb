import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyCounter, vocabularyOf } from '#search/vocabulary.ts';

test('words are counted by the documents that have them, most frequent first', () => {
  const counter = vocabularyCounter();
  counter.add('Quân sự, quân sự địa phương 2024');
  counter.add('quân y');
  const { words } = counter.data();
  assert.deepEqual(words[0], ['quân', 2]);
  assert.ok(words.some(([form, documents]) => form === 'sự' && documents === 1));
  assert.ok(!words.some(([form]) => form.includes('2024')));
});

test('spellings of one syllable stand together, the most frequent first', () => {
  const vocabulary = vocabularyOf({
    words: [
      ['quân', 9],
      ['quan', 3],
      ['đất', 2],
    ],
  });
  assert.deepEqual(
    vocabulary.get('quan')?.map(({ form }) => form),
    ['quân', 'quan'],
  );
  assert.equal(vocabulary.get('dat')?.[0]?.documents, 2);
});
