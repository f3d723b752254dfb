import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blanked, plainText } from '#search/understand/plain-text.ts';

test('a plain text has no marks and no capitals', () => {
  assert.equal(plainText('Nghị định 168/2018/NĐ-CP'), 'nghi dinh 168/2018/nd-cp');
});

test('a plain text is as long as the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      assert.equal(plainText(text).length, text.length);
    }),
  );
  assert.equal(plainText('🇻🇳 a\u0301 ﬁ İ').length, '🇻🇳 a\u0301 ﬁ İ'.length);
});

test('stretches are blanked and the length stays', () => {
  const text = 'tuyển quân năm 2025 Hà Nam';
  assert.equal(blanked(text, [{ start: 11, end: 19 }]), 'tuyển quân          Hà Nam');
});
