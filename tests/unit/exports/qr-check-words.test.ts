import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWords } from '#exports/qr-check-words.ts';

test('the check words are those of the example of the standard', () => {
  // ISO/IEC 18004, annex I: “01234567” as version 1-M
  const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11];
  const words = Uint8Array.from([...data, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11]);
  const checks = [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55];
  assert.deepEqual([...checkWords(words, 10)], checks);
});

test('of words that are all nothing they are nothing, and another word gives others', () => {
  assert.deepEqual([...checkWords(new Uint8Array(9), 7)], [0, 0, 0, 0, 0, 0, 0]);
  assert.notDeepEqual(checkWords(Uint8Array.of(1, 2), 7), checkWords(Uint8Array.of(2, 1), 7));
});
