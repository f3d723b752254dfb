import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered } from './rendered.ts';

test('a footnote is a block with its words, its number and its anchor', () => {
  const { notes } = rendered('a[^x] b[^1]\n\n[^1]: Một **hai**\n\n    đoạn hai\n\n[^x]: ba').body;
  assert.deepEqual(notes, [
    { anchor: 'chu-thich-fn-x', number: '1', text: 'ba' },
    { anchor: 'chu-thich-fn-1', number: '2', text: 'Một hai đoạn hai' },
  ]);
});

test('a text without footnotes has none', () => {
  assert.equal('notes' in rendered('a').body, false);
});
