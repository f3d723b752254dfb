import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStopWord } from '#search/stop-words.ts';

for (const [word, marked, stop] of [
  ['của', true, true],
  ['nói', true, true],
  ['nội', true, false],
  ['đảng', true, false],
  ['cua', false, true],
  ['noi', false, false],
  ['dang', false, false],
  ['tu', false, false],
  ['quân', true, false],
] as const) {
  test(`“${word}” ${stop ? 'is' : 'is not'} a stop word ${marked ? 'with' : 'without'} marks`, () => {
    assert.equal(isStopWord(word, marked), stop);
  });
}
