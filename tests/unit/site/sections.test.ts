import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTIONS } from '#site/sections.ts';

test('the masthead has five entries, each with its own address', () => {
  assert.equal(SECTIONS.length, 5);
  assert.equal(new Set(SECTIONS.map(({ path }) => path)).size, 5);
  for (const { path } of SECTIONS) assert.match(path, /^\/(?:[a-z-]+\/)?$/);
});
