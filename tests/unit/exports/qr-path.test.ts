import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrPath } from '#exports/qr-path.ts';

const URLS = [
  'https://luu.example/',
  'https://luu.example.vn/van-ban/kim-dong-2024-12-20-chi-thi/',
  `https://luu.example.vn/bao-cao/${'dài-'.repeat(40)}/`,
];

/** Draws a path of relative runs into modules again. */
function modules(size: number, d: string): boolean[][] {
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let x = 0;
  let y = 0;
  for (const [, step = '', a = '', b = ''] of d.matchAll(/([Mmh])(-?\d+)(?: ?([\d.]+))?/g)) {
    if (step === 'h') {
      for (let n = 0; n < Number(a); n++) (drawn[y] ?? [])[x + n] = true;
      x += Number(a);
    } else {
      x += Number(a);
      y += Math.floor(Number(b));
    }
  }
  return drawn;
}

test('the path draws exactly the modules that another library makes of the address', () => {
  for (const url of URLS) {
    const { size, d } = qrPath(url);
    const { data } = encode(url, { ecc: 'L', maskPattern: 0, border: 0 });
    assert.deepEqual(modules(size, d), data);
  }
});

test('the three corners have their squares, so that a scanner finds the code', () => {
  const { size, d } = qrPath(URLS[1] ?? '');
  const drawn = modules(size, d);
  for (const [x, y] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const)
    for (let n = 0; n < 7; n++)
      assert.ok(drawn[y]?.[x + n] && drawn[y + 6]?.[x + n] && drawn[y + 3]?.[x + 3]);
});

test('a code of a usual address is small', () => {
  assert.ok(qrPath(URLS[1] ?? '').d.length < 2500);
});
