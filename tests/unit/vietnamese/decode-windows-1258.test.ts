import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeWindows1258 } from '#vietnamese/decode-windows-1258.ts';

test('what a reader for Western Europe makes of Windows-1258 is put right', () => {
  const bytes = [
    0xd0, 0xf4, 0xf2, 0x6e, 0x67, 0x20, 0x71, 0x75, 0xf4, 0xec, 0x63, 0x20, 0xfd, 0xf2,
  ];
  const read = new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
  assert.equal(decodeWindows1258(read), 'Động quốc ự');
  assert.equal(decodeWindows1258('nhýÞng ngýõÌi quaÒ'), 'những người quả');
});

test('every byte is what the decoder of the platform makes of it', () => {
  const decoder = new TextDecoder('windows-1258');
  for (let byte = 0xa0; byte <= 0xff; byte++) {
    const expected = decoder.decode(Uint8Array.of(byte)).normalize('NFC');
    assert.equal(decodeWindows1258(String.fromCharCode(byte)), expected, byte.toString(16));
  }
});
