import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf, wordsOfMdx } from '#importer/words-of.ts';

test('words are letters and digits, NFC, in lower case', () => {
  assert.deepEqual(wordsOf('Số 30-CT/HU, Hòa'), ['số', '30', 'ct', 'hu', 'hòa']);
});

for (const [mdx, words] of [
  ['**Mộ**t m<sup>2</sup>', ['một', 'm2']],
  [String.raw`a\_b \{c\}`, ['a', 'b', 'c']],
  ['Xem[^1] [trang](https://a.vn/x)', ['xem', 'trang']],
  ['[^1]: Chú thích', ['chú', 'thích']],
  ['<Figure src="/attachments/a/b.png" alt="Ảnh" />', []],
  ['&#105;mport', ['import']],
  ['| a | b |\n| --- | --- |\n| c | d |', ['a', 'b', 'c', 'd']],
  ['2. Việc\\\ntiếp', ['2', 'việc', 'tiếp']],
] as const)
  test(`${JSON.stringify(mdx)} has the words ${words.join(' ')}`, () => {
    assert.deepEqual(wordsOfMdx(mdx), words);
  });
