import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encode } from 'uqr';
import { qrCode } from '#exports/qr-code.ts';

const ofPackage = (text: string) => {
  const { size, data } = encode(text, { ecc: 'L', maskPattern: 0, border: 0 });
  return { size, dark: data.flat().map(Number) };
};
const made = (text: string) => {
  const { size, dark } = qrCode(text);
  return { size, dark: [...dark] };
};

test('a code is that of the package, of whatever length', () => {
  for (let length = 0; length < 260; length += 1) {
    const text = Array.from({ length }, (_, at) => 'https://luu.example/ă'.charAt(at % 21)).join(
      '',
    );
    assert.deepEqual(made(text), ofPackage(text), String(length));
  }
});

test('a code is that of the package, of whatever text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true }),
        fc.string({ maxLength: 120, unit: 'grapheme' }),
        fc.stringMatching(/^[A-Z0-9 $%*+./:-]{0,60}$/),
        fc.stringMatching(/^[0-9]{0,60}$/),
      ),
      (text) => {
        assert.deepEqual(made(text), ofPackage(text));
      },
    ),
    { numRuns: 300 },
  );
});
