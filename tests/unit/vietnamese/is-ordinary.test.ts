import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOrdinary } from '#vietnamese/is-ordinary.ts';
import { normalise } from '#vietnamese/normalise.ts';

test('Vietnamese prose is ordinary, in any case and with its punctuation', () => {
  for (const text of ['', 'Nghị định số 168/2018/NĐ-CP\n', '“ĐẶT RA…” – ỹ, ỵ, Ơ\t{a} <b>'])
    assert.ok(isOrdinary(text), text);
});

test('what is decomposed, unseen or of another width is not', () => {
  for (const text of [
    'ậ'.normalize('NFD'),
    'a\u200Bb',
    'a\u00A0b',
    '\r\n',
    '\u00F0',
    '\uE000',
    '中',
  ])
    assert.ok(!isOrdinary(text), JSON.stringify(text));
});

test('no sign of an ordinary text is changed by normalising it', () => {
  const signs = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => isOrdinary(sign),
  );
  assert.ok(signs.length > 500);
  // one by one, and side by side
  for (const sign of signs) assert.equal(sign.normalize('NFC'), sign);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
      assert.equal(normalise(text), text);
      assert.equal(text.normalize('NFC'), text);
    }),
  );
});
