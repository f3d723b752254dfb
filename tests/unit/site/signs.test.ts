import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign, SIGN_NAMES } from '#site/signs.ts';

test('every sign has a shape of its own and takes its colour from the text', () => {
  const shapes = SIGN_NAMES.map((name) => sign(name));
  assert.equal(new Set(shapes).size, SIGN_NAMES.length);
  for (const shape of shapes) assert.match(shape, /currentColor/);
});

test('signs are hidden from screen readers, their word is read', () => {
  for (const name of SIGN_NAMES) assert.match(sign(name), /aria-hidden="true"/);
});
