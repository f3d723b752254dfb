import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '#documents/history/diff-words.ts';
import { eachWord } from '#documents/history/each-word.ts';

interface Told {
  word: string;
  spoken: boolean;
}

function told(text: string): Told[] {
  const found: Told[] = [];
  eachWord(text, (from, to, spoken) => found.push({ word: text.slice(from, to), spoken }));
  return found;
}

describe('each word of a text', () => {
  const cases: [text: string, words: string][] = [
    ['', ''],
    ['  Giao quân\n đạt 100%.', 'Giao|quân|đạt|100|%|.'],
    ['theo 168/2018/NĐ-CP, 2021–2025', 'theo|168/2018/NĐ-CP|,|2021–2025'],
    ['1.250 người; a-', '1.250|người|;|a|-'],
    ['a--b ..c', 'a|-|-|b|.|.|c'],
    ['tại [lược] và [khác]', 'tại|[lược]|và|[|khác|]'],
    ['𝐱y 😀 中', '𝐱y|😀|中'],
  ];
  for (const [text, words] of cases)
    it(`“${text}”`, () => {
      assert.equal(
        told(text)
          .map(({ word }) => word)
          .join('|'),
        words,
      );
    });

  it('is the same as by its pattern, whatever the signs, and spoken where it has a letter or digit', () => {
    const sign = fc.oneof(
      fc.constantFrom('a', 'ệ', '9', ' ', '\n', '.', ',', '-', '–', '/', '[lược]', '[', '\u0301'),
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.constantFrom('\ud800', '\udc00', '\u00a0', '😀', '𝐱', '中'),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('').normalize('NFC');
        const words = told(text);
        assert.deepEqual(
          words.map(({ word }) => word),
          wordsOf(text),
        );
        for (const { word, spoken } of words) assert.equal(spoken, /[\p{L}\p{N}]/u.test(word));
      }),
      { numRuns: 500 },
    );
  });
});
