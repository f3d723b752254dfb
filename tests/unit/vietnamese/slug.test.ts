import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slug } from '#vietnamese/slug.ts';
import { vietnameseText } from './vietnamese-words.ts';

test('names and numbers become addresses', () => {
  for (const [text, expected] of [
    ['Đạ Nhim 2', 'da-nhim-2'],
    ['168/2018/NĐ-CP', '168-2018-nd-cp'],
    ["Xã Đưng K'Nớ", 'xa-dung-k-no'],
    ['Phường Lang Biang – Đà Lạt', 'phuong-lang-biang-da-lat'],
    ['  “…”  ', ''],
  ] as const) {
    assert.equal(slug(text), expected);
  }
});

test('a slug is ASCII words and hyphens, and the slug of itself', () => {
  fc.assert(
    fc.property(fc.oneof(vietnameseText, fc.string({ unit: 'grapheme' })), (text) => {
      const made = slug(text);
      assert.match(made, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.equal(slug(made), made);
    }),
  );
});
