import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '#vietnamese/fold.ts';
import { placeTones } from '#vietnamese/place-tones.ts';
import { vietnameseText } from './vietnamese-words.ts';

test('case, tones, hats, horns and the bar of đ are folded away', () => {
  for (const [text, expected] of [
    ['Chỉ thị', 'chi thi'],
    ['Đạ Nhim', 'da nhim'],
    ['ƯỜNG ưỡn', 'uong uon'],
    ['168/2018/NĐ-CP', '168/2018/nd-cp'],
    ['Huyện uỷ', 'huyen uy'],
  ] as const) {
    assert.equal(fold(text), expected);
    assert.equal(fold(text.normalize('NFD')), expected);
  }
});

test('folding twice is folding once, and form and tone placement make no difference', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      const once = fold(text);
      assert.equal(fold(once), once);
      assert.equal(fold(text.normalize('NFD')), fold(text.normalize('NFC')));
      assert.equal(fold(placeTones(text)), once);
    }),
  );
});
