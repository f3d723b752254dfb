import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeTones } from '#vietnamese/place-tones.ts';
import { vietnameseText } from './vietnamese-words.ts';

test('the tone of an open oa, oe, uy stands on its first vowel', () => {
  for (const [text, expected] of [
    ['Khánh Hoà', 'Khánh Hòa'],
    ['khoẻ', 'khỏe'],
    ['Uỷ ban, huyện uỷ', 'Ủy ban, huyện ủy'],
    ['THUỶ LỢI', 'THỦY LỢI'],
    ['Thanh Hoá, Thanh Hóa', 'Thanh Hóa, Thanh Hóa'],
  ] as const) {
    assert.equal(placeTones(text), expected);
    assert.equal(placeTones(text.normalize('NFD')), expected);
  }
});

test('tones that belong where they are stay', () => {
  for (const text of ['quý', 'Quỹ', 'toàn', 'hoàn', 'huỳnh', 'khuyết', 'ngoài', 'xoáy', 'khuỷu']) {
    assert.equal(placeTones(text), text);
  }
});

test('placing twice is placing once', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.equal(placeTones(placeTones(text)), placeTones(text));
    }),
  );
});
