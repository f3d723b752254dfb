import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encode } from 'uqr';
import { qrModules } from '#exports/qr-modules.ts';

/** Says where a code differs from that of the package; empty where nowhere. */
function fault(text: string): string {
  const { size, data } = encode(text, { ecc: 'L', maskPattern: 0, border: 0 });
  const made = qrModules(text);
  if (made.size !== size)
    return `${text}: ${String(made.size)} modules a side, not ${String(size)}`;
  const at = data.flat().findIndex((dark, place) => Number(dark) !== made.dark[place]);
  return at < 0 ? '' : `${text}: differs at module ${String(at)}`;
}

test('the code of an address of any length is that of the package', () => {
  for (let length = 1; length <= 130; length += 1)
    assert.equal(fault('https://luu.example/van-ban/~x%'.repeat(5).slice(0, length)), '');
});

test('a code is that of the package whatever the text', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.stringMatching(/^[0-9A-Z:/ ]{0,40}$/),
  );
  fc.assert(
    fc.property(text, (words) => {
      assert.equal(fault(words), '');
    }),
  );
});

test('a code takes nothing over from the one before', () => {
  const [one, other] = ['https://luu.example/a/', 'https://luu.example/b/'];
  const first = qrModules(one);
  assert.notDeepEqual(qrModules(other), first);
  assert.deepEqual(qrModules(one), first);
});
