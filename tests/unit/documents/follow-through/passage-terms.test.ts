import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { termReader } from '#documents/follow-through/passage-terms.ts';
import { reference, terms } from './example-passages.ts';

const outer = (text: string): string[] => [...terms(text).outer];

test('words of the lexicon are one word, and the words inside them are known too', () => {
  const { words } = terms('Giáo dục quốc phòng');
  assert.ok(words.has('giáo dục quốc phòng'));
  assert.ok(words.has('quốc phòng'));
  assert.ok(outer('Giáo dục quốc phòng').includes('giáo dục quốc phòng'));
  assert.ok(!outer('Giáo dục quốc phòng').includes('quốc phòng'));
});

test('what the lexicon does not know is told by syllables and pairs of them', () => {
  assert.deepEqual(outer('không phải bù đổi'), ['bù đổi']);
  assert.deepEqual([...terms('bù đổi').words], ['bù', 'đổi', 'bù đổi']);
});

const alike: readonly (readonly [one: string, other: string, word: string])[] = [
  ['Tuyển quân năm 2025', 'tuyển chọn và gọi công dân nhập ngũ', 'tuyển quân'],
  ['LLVT huyện', 'lực lượng vũ trang huyện', 'lực lượng vũ trang'],
  ['phòng, chống thiên tai', 'Phòng chống thiên tai', 'phòng chống thiên tai'],
];
for (const [one, other, word] of alike)
  test(`“${one}” and “${other}” share “${word}”`, () => {
    assert.ok(terms(one).words.has(word), [...terms(one).words].join(', '));
    assert.ok(terms(other).words.has(word), [...terms(other).words].join(', '));
  });

test('marks part words, save in the one that is written with a comma', () => {
  assert.ok(!terms('bù, đổi').words.has('bù đổi'));
});

test('withheld words, figures and numbers of documents are no words', () => {
  assert.deepEqual(outer('[lược] 96,5% 168/2018/NĐ-CP 27/7'), []);
  assert.ok(!terms('thu hồi đất [lược] đưa vào').words.has('lược'));
});

test('names are capitals in a row inside a sentence, as written', () => {
  const { names, said } = terms('Trong năm, xã Đạ Nhim diễn tập. Lực lượng tham gia đủ.');
  assert.deepEqual([...names], ['đạ nhim']);
  assert.equal(said.get('đạ nhim'), 'Đạ Nhim');
});

test('a synonym is counted as the first of its group and told as written', () => {
  const { said } = terms('quân nhân xuất ngũ');
  assert.equal(said.get('bộ đội xuất ngũ'), 'quân nhân xuất ngũ');
});

test('any text can be read; its outer words are among its words', () => {
  const read = termReader(reference);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { words, outer: own } = read(text);
      for (const word of own) assert.ok(words.has(word));
    }),
  );
});
