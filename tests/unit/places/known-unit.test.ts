import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownUnit } from '#places/known-unit.ts';

test('a key that must exist throws where it does not', () => {
  assert.equal(knownUnit('ha-nam-35').name, 'Hà Nam');
  assert.throws(() => knownUnit('ha-nam'), /no unit “ha-nam”/u);
});
