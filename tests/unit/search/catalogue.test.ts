import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE_FILE } from '#search/catalogue.ts';

test('the catalogue is a JSON file of our own beside the index', () => {
  assert.match(CATALOGUE_FILE, /^[a-z]+\.json$/);
  assert.doesNotMatch(CATALOGUE_FILE, /^pagefind/);
});
