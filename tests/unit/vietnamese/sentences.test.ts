import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentences } from '#vietnamese/sentences.ts';
import { vietnameseText } from './vietnamese-words.ts';

const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['full stops', 'Một. Hai! Ba?', ['Một.', 'Hai!', 'Ba?']],
  ['points inside numbers', 'Thu hồi 1.143 m² đất. Xong.', ['Thu hồi 1.143 m² đất.', 'Xong.']],
  ['abbreviated cities', 'Tại TP. Hồ Chí Minh. Hết.', ['Tại TP. Hồ Chí Minh.', 'Hết.']],
  ['offices of signers', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH']],
  ['initials', 'Theo V.I. Lênin và C. Mác. Hết.', ['Theo V.I. Lênin và C. Mác.', 'Hết.']],
  [
    'numbers of points',
    '1. Tiếp tục thực hiện. 2.1. Lãnh đạo.',
    ['1. Tiếp tục thực hiện.', '2.1. Lãnh đạo.'],
  ],
  [
    'an ellipsis before a small letter',
    'hướng dẫn… cho dân. Rồi…',
    ['hướng dẫn… cho dân.', 'Rồi…'],
  ],
  ['an ellipsis before a capital', 'quyết liệt… Tại hội nghị', ['quyết liệt…', 'Tại hội nghị']],
  [
    'the end of a document',
    'Phổ biến đến chi bộ./. Nơi nhận',
    ['Phổ biến đến chi bộ./.', 'Nơi nhận'],
  ],
  ['closing quotes', 'Nói “xong.” Rồi về.', ['Nói “xong.”', 'Rồi về.']],
  ['empty lines', 'Các đại biểu\n\nNăm 2022', ['Các đại biểu', 'Năm 2022']],
  ['single line ends', 'Các đại\nbiểu dự.', ['Các đại\nbiểu dự.']],
  ['numbers of documents', 'Số 02/CT-UBND. Căn cứ', ['Số 02/CT-UBND.', 'Căn cứ']],
  ['nothing', ' \n ', []],
];

for (const [what, text, expected] of cases) {
  test(`sentences: ${what}`, () => {
    assert.deepEqual(
      sentences(text).map((sentence) => sentence.text),
      expected,
    );
  });
}

test('sentences stand where they say, and only blanks lie between them', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      let last = 0;
      for (const { text: own, start, end } of sentences(text)) {
        assert.equal(text.slice(start, end), own);
        assert.equal(text.slice(last, start).trim(), '');
        last = end;
      }
      assert.equal(text.slice(last).trim(), '');
    }),
  );
});

test('a line of dots in a form takes no time', () => {
  const began = performance.now();
  assert.equal(sentences(`Họ tên: ${'.'.repeat(200_000)}x`).length, 1);
  assert.ok(performance.now() - began < 2000);
});
