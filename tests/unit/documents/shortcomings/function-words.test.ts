import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFunctionWord } from '#documents/shortcomings/function-words.ts';

test('words that join others carry no sense, words of the work do', () => {
  for (const word of ['của', 'chưa', 'còn', 'một', 'số']) assert.ok(isFunctionWord(word), word);
  for (const word of ['sót', 'nguồn', 'chậm', 'quân', 'chặt'])
    assert.ok(!isFunctionWord(word), word);
});
