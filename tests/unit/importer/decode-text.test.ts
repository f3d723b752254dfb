import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '#importer/decode-text.ts';

const SENTENCE = 'Thực hiện Chỉ thị về công tác quốc phòng';
const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const signs = (mark ? `\uFEFF${text}` : text).split('');
  return Uint8Array.from(
    signs.flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
};

for (const [name, bytes] of [
  ['UTF-8', new TextEncoder().encode(SENTENCE)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${SENTENCE}`)],
  ['UTF-16LE with a mark', utf16(SENTENCE, true, true)],
  ['UTF-16BE with a mark', utf16(SENTENCE, false, true)],
  ['UTF-16LE without', utf16(SENTENCE, true, false)],
  ['UTF-16BE without', utf16(SENTENCE, false, false)],
] as const) {
  test(`${name} is read as it is`, () => {
    assert.deepEqual(decodeText(bytes), { text: SENTENCE, unicode: true });
  });
}

test('other bytes come as the signs of Windows-1252, quotes too', () => {
  const bytes = Uint8Array.from([0x93, 0x51, 0x75, 0xf2, 0x63, 0x94]);
  assert.deepEqual(decodeText(bytes), { text: '“Quòc”', unicode: false });
});

test('a head cut within a sign is UTF-8 still; a whole text that ends so is not', () => {
  const cut = new TextEncoder().encode(`${SENTENCE}đ`).slice(0, -1);
  assert.deepEqual(decodeText(cut, true), { text: SENTENCE, unicode: true });
  assert.equal(decodeText(cut).unicode, false);
});
