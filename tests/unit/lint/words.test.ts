import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '#lint/words.ts';

test('words are runs of letters with their places', () => {
  assert.deepEqual(wordsIn('Số 02/CT-UBND, ở'), [
    { text: 'Số', start: 0, end: 2 },
    { text: 'CT', start: 6, end: 8 },
    { text: 'UBND', start: 9, end: 13 },
    { text: 'ở', start: 15, end: 16 },
  ]);
});
