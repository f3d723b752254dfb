import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textSeal } from '#documents/follow-through/text-seal.ts';

test('eight letters, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => /^[a-p]{8}$/.test(textSeal(text))),
  );
});

test('blanks and the form of letters do not count; every word does', () => {
  assert.equal(textSeal('Giao quân  đủ\n100%'), textSeal('Giao quân đủ 100%'.normalize('NFD')));
  assert.notEqual(textSeal('Giao quân đủ 100%'), textSeal('Giao quân đủ 99%'));
});

test('a seal that stands in an archive stays what it is', () => {
  assert.equal(textSeal(''), 'ibbmjnmf');
  assert.equal(textSeal('a'), 'oeamcjcm');
});
