import assert from 'node:assert/strict';
import { test } from 'node:test';
import { windowsSigns } from '#vietnamese/windows-signs.ts';

test('controls of Latin-1 become what Windows has in their place', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);
  const latin = String.fromCharCode(...bytes);
  assert.equal(windowsSigns(latin), new TextDecoder('windows-1252').decode(bytes));
  assert.equal(windowsSigns('Số 5 – “a”'), 'Số 5 – “a”');
});
