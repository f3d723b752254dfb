import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RELATION_TYPES } from '#schema/document.ts';
import { PERSON_WORDS, RELATION_WORDS } from '#schema/field-words.ts';

test('each kind of relation has a word of its own', () => {
  assert.deepEqual(Object.keys(RELATION_WORDS).sort(), [...RELATION_TYPES].sort());
  assert.equal(new Set(Object.values(RELATION_WORDS)).size, RELATION_TYPES.length);
});

test('each part that a person may have in a meeting has a word of its own', () => {
  const words = Object.values(PERSON_WORDS);
  assert.equal(new Set(words).size, words.length);
});
