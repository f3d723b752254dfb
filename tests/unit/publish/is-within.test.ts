import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { isWithin } from '#publish/is-within.ts';

for (const [inner, outer, expected] of [
  ['/a/b', '/a', true],
  ['/a', '/a', true],
  ['/a', '/a/b', false],
  ['/ab', '/a', false],
  ['/a/..b', '/a', true],
] as const)
  test(`${inner} ${expected ? 'lies' : 'does not lie'} in ${outer}`, () => {
    assert.equal(isWithin(inner, outer, path.posix), expected);
  });

for (const [inner, outer, expected] of [
  ['C:\\luu\\dist', 'c:\\luu', true],
  ['C:\\luu', 'C:\\luu\\dist', false],
  // originals are often kept on another drive
  ['D:\\originals', 'C:\\luu\\content', false],
  ['\\\\may-chu\\luu', 'C:\\luu', false],
] as const)
  test(`on Windows ${inner} ${expected ? 'lies' : 'does not lie'} in ${outer}`, () => {
    assert.equal(isWithin(inner, outer, path.win32), expected);
  });
