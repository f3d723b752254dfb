import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkFile, SUGGEST_FILE } from '#search/suggest-data.ts';

test('files of suggestions lie beside the index and change their names with their content', () => {
  assert.match(SUGGEST_FILE, /^luu-[a-z]+\.json$/);
  assert.notEqual(chunkFile('a', 1), chunkFile('b', 1));
  assert.notEqual(chunkFile('a', 1), chunkFile('a', 2));
});
