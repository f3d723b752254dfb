import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiParts, isKept } from '#search/ascii-parts.ts';

test('a word is parted at ASCII signs, and parts of one byte are not kept', () => {
  assert.deepEqual(asciiParts('7-HD/BCH'), ['7', 'HD', 'BCH']);
  assert.deepEqual(asciiParts('2019–2026'), ['2019–2026']);
  assert.deepEqual(['7', 'HD', 'ở', ''].map(isKept), [false, true, true, false]);
});
