import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { utf8Bytes, utf8Text } from '#markdown/utf8-bytes.ts';

const texts: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['ASCII', '<p>Luu</p>'],
  ['Vietnamese', 'Chỉ thị về công tác quốc phòng, quân sự địa phương'],
  ['signs beyond the first plane', 'a😀b'],
  ['half a sign, as Buffer.from writes it', 'a\uD83D'],
  ['a long text', 'Đoạn văn. '.repeat(100_000)],
];
for (const [what, text] of texts) {
  test(`UTF-8 of ${what}`, () => {
    assert.deepEqual(utf8Bytes(text), Buffer.from(text));
  });
}

test('any text has the bytes that Buffer.from gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => utf8Bytes(text).equals(Buffer.from(text))),
  );
});

test('bytes stay as they are when the next text is written', () => {
  const first = utf8Bytes('một');
  utf8Bytes('hai');
  assert.equal(first.toString(), 'một');
});

test('the text of a view of other bytes is its own alone', () => {
  const bytes = utf8Bytes('một hai ba');
  const start = Buffer.byteLength('một ');
  assert.equal(utf8Text(new Uint8Array(bytes).subarray(start, start + 3)), 'hai');
});
