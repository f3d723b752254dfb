import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeCbor } from '#search/indexing/cbor.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16));

// examples of RFC 8949, appendix A
for (const [hex, value] of [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['20', -1],
  ['3903e7', -1000],
  ['60', ''],
  ['63c3bc61', 'üa'],
  ['80', []],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
] as const) {
  test(`${hex} is read as ${JSON.stringify(value)}`, () => {
    assert.deepEqual(decodeCbor(bytes(hex)), value);
  });
}

for (const [hex, why] of [
  ['', 'nothing at all'],
  ['19', 'a number cut short'],
  ['6361', 'a text cut short'],
  ['8301', 'a list cut short'],
  ['a0', 'a map'],
  ['f6', 'null'],
  ['1b0000000000000001', 'a number of eight bytes'],
  ['9fff', 'a list of unknown length'],
] as const) {
  test(`${why} is refused`, () => {
    assert.throws(() => decodeCbor(bytes(hex)), /CBOR/);
  });
}
