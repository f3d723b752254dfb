import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allMatches } from '#vietnamese/all-matches.ts';

const EXPRESSIONS = [/a+/gu, /(đ)?\d/gu, /(?<=a)b|c/giu, /x*/gu, /$/gu];

test('it finds what matchAll finds, time after time', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'C', 'đ', '1', 'x', ' ') });
  fc.assert(
    fc.property(text, fc.constantFrom(...EXPRESSIONS), (words, pattern) => {
      const all = allMatches(pattern, words);
      assert.deepEqual([...all], [...words.matchAll(pattern)]);
      assert.equal(pattern.lastIndex, 0);
    }),
  );
});
