import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise } from '#vietnamese/normalise.ts';
import { vietnameseText } from './vietnamese-words.ts';

const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
  ['letters taken apart are put together', 'Huyện'.normalize('NFD'), 'Huyện'],
  ['marks in the wrong order are ordered', 'ê\u0323'.normalize('NFD'), 'ệ'],
  ['a byte order mark goes', '\uFEFFa', 'a'],
  ['zero-width signs inside words go', 'quốc\u200B phòng\u2060', 'quốc phòng'],
  ['direction signs go', 'a\u202Eb\u2066c', 'abc'],
  ['soft hyphens go', 'nhiệm\u00AD vụ', 'nhiệm vụ'],
  ['blanks of all widths become plain', 'năm\u00A02024\u2009\u3000', 'năm 2024  '],
  ['Windows and old Mac lines end like others', 'a\r\nb\rc\n', 'a\nb\nc\n'],
  ['a line separator is no line', 'a\u2028b', 'a b'],
  ['the Icelandic eth is đ', '\u00D0ồng Nai, \u00F0ường', 'Đồng Nai, đường'],
  ['the placement of tones stays as signed', 'Huyện uỷ, Huyện ủy', 'Huyện uỷ, Huyện ủy'],
];

for (const [what, text, expected] of cases) {
  test(what, () => {
    assert.equal(normalise(text), expected);
  });
}

test('normal text is left alone, and no line is won or lost', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      const once = normalise(text);
      assert.equal(normalise(once), once);
      assert.equal(once.split('\n').length, text.split('\n').length);
      assert.equal(normalise(text.normalize('NFD')), normalise(text.normalize('NFC')));
    }),
  );
});

test('each sign that is changed is changed on its own', () => {
  const changed =
    '\r \u00A0 \u00AD \u00D0 \u00F0 \u1680 \u2000 \u200A \u200B \u200F \u2028 \u2029 \u202A \u202E \u202F ' +
    '\u205F \u2060 \u2064 \u2066 \u2069 \u3000 \uFEFF';
  for (const sign of changed.split(' ')) {
    assert.ok(!normalise(`a${sign}b`).includes(sign), `U+${sign.charCodeAt(0).toString(16)}`);
  }
});
