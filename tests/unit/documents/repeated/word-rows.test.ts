import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '#documents/repeated/block-words.ts';
import { plainWord, rowsOf } from '#documents/repeated/word-rows.ts';

test('rows of three words are the same wherever they stand, whatever the year', () => {
  const [first] = rowsOf(wordsOf('đến năm 2024'), 1);
  assert.ok(rowsOf(wordsOf('từ nay đến năm 2025 thì'), 1).includes(first ?? 0));
  assert.equal(plainWord(2024), plainWord(1999));
});

test('a text of n words has n − 2 rows, of which a sample keeps some', () => {
  const words = Array.from(
    { length: 300 },
    (_, at) => (1 << 30) + (Math.imul(at, 0x9e3779b1) >>> 2),
  );
  assert.equal(rowsOf(words, 1).length, 298);
  assert.deepEqual(rowsOf(words.slice(0, 2), 1), []);
  const some = rowsOf(words, 3).length;
  assert.ok(some > 60 && some < 140, String(some));
});
