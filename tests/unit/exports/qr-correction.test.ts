import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qrCorrection } from '#exports/qr-correction.ts';

test('what corrects the example of ISO/IEC 18004, annex I, is what stands there', () => {
  const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
  data.push(0xec, 0x11, 0xec, 0x11);
  assert.deepEqual(
    [...qrCorrection(Uint8Array.from(data), 10)],
    [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55],
  );
});

test('a block of zeros needs nothing', () => {
  assert.deepEqual([...qrCorrection(new Uint8Array(8), 3)], [0, 0, 0]);
});
