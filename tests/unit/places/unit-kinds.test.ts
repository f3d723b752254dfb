import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNIT_KINDS } from '#places/unit-kinds.ts';

test('every kind but the country has its word in lower case', () => {
  for (const [kind, { word }] of Object.entries(UNIT_KINDS)) {
    assert.equal(word === '', kind === 'quoc-gia');
    assert.equal(word, word.toLocaleLowerCase('vi'));
  }
});
