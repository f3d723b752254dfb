import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writePgm } from '#importer/write-pgm.ts';

test('a picture is a line of text and its pixels', () => {
  const written = writePgm({ width: 3, height: 1, data: Uint8Array.of(65, 0, 255) });
  assert.equal(Buffer.from(written).toString('latin1'), 'P5\n3 1\n255\nA\u0000\u00FF');
});
