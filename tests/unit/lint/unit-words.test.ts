import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitWords } from '#lint/unit-words.ts';
import { gazetteer } from '#places/gazetteer.ts';

test('words of names that are no syllables are known as places, former names too', () => {
  const words = unitWords(gazetteer().units);
  for (const word of ['đắk', 'lắk', 'krông', 'chais']) assert.ok(words.has(word), word);
  assert.ok(!words.has('trongxaay'));
});
