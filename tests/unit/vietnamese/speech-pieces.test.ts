import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { speechPieces } from '#vietnamese/speech-pieces.ts';

test('sentences are read one after the other', () => {
  assert.deepEqual(speechPieces('Đạt 1.143 người. Tốt. …'), [
    'Đạt một nghìn một trăm bốn mươi ba người.',
    'Tốt.',
  ]);
  assert.deepEqual(speechPieces('  '), []);
});

test('a long sentence is parted after a comma', () => {
  const part = 'tổ chức huấn luyện dân quân tự vệ theo kế hoạch';
  const pieces = speechPieces(`${Array(8).fill(part).join(', ')}.`);
  assert.ok(pieces.length > 1);
  for (const piece of pieces) assert.match(piece, /^tổ chức.*(?:,|\.)$/u);
});

test('no word is lost, and no piece is long', () => {
  const word = fc.stringMatching(/^[a-zđắộư]{1,12}[,.;]?$/u);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120, size: 'max' }), (words) => {
      const text = words.join(' ');
      const pieces = speechPieces(text);
      assert.equal(pieces.join(' ').replace(/\s+/gu, ''), text.replace(/\s+/gu, ''));
      for (const piece of pieces) assert.ok(piece.length <= 160);
    }),
  );
});
