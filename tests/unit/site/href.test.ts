import assert from 'node:assert/strict';
import { test } from 'node:test';
import { href } from '#site/href.ts';

test('a path of the site stands below the base', () => {
  assert.equal(href('/nam/2024/'), '/nam/2024/');
  assert.equal(href('/'), '/');
});

test('an anchor of the same page gets no base', () => {
  assert.equal(href('#nguon'), '#nguon');
});
