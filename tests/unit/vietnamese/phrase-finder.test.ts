import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { phraseFinder } from '#vietnamese/phrase-finder.ts';

test('it tells which groups a text has a phrase of, in any case and with any blanks', () => {
  const find = phraseFinder({ works: ['sở chỉ huy', 'hầm'], people: ['sinh năm'] });
  const groupsOf = (text: string): string[] =>
    (['works', 'people'] as const).filter((group) => find(text)(group));
  assert.deepEqual(groupsOf('SỞ  CHỈ\n\u00A0Huy đặt tại xã'), ['works']);
  assert.deepEqual(groupsOf('Sinh\tnăm 2005, trú trong hầm'), ['works', 'people']);
  assert.deepEqual(groupsOf('\u017Fở chỉ huy'), ['works'], 'a long s');
  assert.deepEqual(groupsOf('sở chỉ đạo, sinhnăm, sinh – năm'), []);
});

test('it finds what an expression of each phrase finds', () => {
  const sign = fc.constantFrom(
    'a',
    'ậ',
    'Ậ',
    'B',
    'b',
    's',
    '\u017F',
    'k',
    '\u212A',
    ' ',
    '\n',
    'x',
    '\uFFFD',
  );
  const word = fc.string({
    unit: fc.constantFrom('a', 'ậ', 'b', 's', 'k'),
    minLength: 1,
    maxLength: 3,
  });
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const phrases = fc.array(phrase, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(phrases, phrases, fc.string({ unit: sign }), (one, other, text) => {
      const has = phraseFinder({ one, other })(text);
      const any = (some: readonly string[]): boolean =>
        some.some((words) => new RegExp(words.replaceAll(' ', String.raw`\s+`), 'iu').test(text));
      assert.equal(has('one'), any(one));
      assert.equal(has('other'), any(other));
    }),
    { numRuns: 2000 },
  );
});
