import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockWords, isYear, wordsOf } from '#documents/repeated/block-words.ts';

for (const [a, b, why] of [
  ['Hoà bình', 'hòa BÌNH', 'case and the place of the tone'],
  ['uỷ ban, hoả lực', 'ủy ban hỏa lực', 'signs between words'],
  ['quốc phòng', 'quốc phòng'.normalize('NFD'), 'the form of Unicode'],
  ['giai đoạn 2021–2025', 'giai đoạn 2021-2025', 'the kind of dash'],
] as const)
  test(`${why} makes no other words: ${a}`, () => {
    assert.deepEqual(wordsOf(a), wordsOf(b));
  });

test('the form of Unicode makes no other words, whatever the signs and their marks', () => {
  const sign = fc.oneof(
    fc.constantFrom(...'aăâeêioôơuưyđ 29.–', '\u0301', '\u0323', '\u0303', '\u031b', '\u212a'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const text = signs.join('');
      const words = wordsOf(text.normalize('NFC'));
      assert.deepEqual(wordsOf(text), words);
      assert.deepEqual(wordsOf(text.normalize('NFD')), words);
    }),
    { numRuns: 500 },
  );
});

for (const [a, b] of [
  ['đạt', 'dạt'],
  ['ma', 'má'],
  ['hỏi', 'hói'],
  ['tuyển quân', 'quân tuyển'],
  ['100%', '10%'],
  ['đo', 'đó'],
  ['muc', 'mưc'],
  ['1.000', '1000'],
] as const)
  test(`“${a}” and “${b}” are different words`, () => {
    assert.notDeepEqual(wordsOf(a), wordsOf(b));
  });

test('a year is itself, other numbers are words', () => {
  const words = wordsOf('năm 2025, ngày 20/12/2024, số 168/2018/NĐ-CP, 20255 đồng, 1899');
  assert.deepEqual(words.filter(isYear), [2025, 2024, 2018]);
});

test('a thousand syllables have a thousand hashes', () => {
  const onsets = [
    'b',
    'c',
    'ch',
    'd',
    'đ',
    'gi',
    'h',
    'kh',
    'l',
    'm',
    'ng',
    'nh',
    'ph',
    'qu',
    'tr',
  ];
  const rimes =
    'a á à ả ã ạ ăn ắn ằn ẳn ẵn ặn ân ấn ầu ẩu ẫu ậu ê ế ề ể ễ ệ ôn ốn ồng ộng ơn ớn ư ứ ừ ử ữ ự oai oái uyên uyến ương ướng ường ượng'.split(
      ' ',
    );
  const all = onsets.flatMap((onset) => rimes.map((rime) => onset + rime));
  assert.equal(new Set(wordsOf(all.join(' '))).size, new Set(all).size);
});

test('blocks in which something is withheld are left out', () => {
  const block = (anchor: string, text: string) => ({ anchor, number: '1', text });
  const found = blockWords([block('a', 'Xây dựng [lược] trong năm'), block('b', 'Tuyển quân')]);
  assert.deepEqual(
    found.map(({ anchor, words }) => [anchor, words.length]),
    [['b', 2]],
  );
});
