import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGazetteer } from '#places/compile/compile-gazetteer.ts';
import { serialise } from '#places/compile/serialise.ts';
import { CORRECTIONS, CURRENT, OLD } from './small-country.ts';

test('the text is JSON of the same value, one unit a line', () => {
  const file = compileGazetteer(OLD, CURRENT, CORRECTIONS);
  const text = serialise(file);
  assert.deepEqual(JSON.parse(text), file);
  assert.equal(text.split('\n').filter((line) => /^ {2}"[^"]*\|/u.test(line)).length, 28);
});
