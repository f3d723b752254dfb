import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseCounter } from '#search/indexing/phrase-counter.ts';

test('a phrase counts once a document, however written, and never for scattered words', () => {
  const counter = phraseCounter([['dân quân tự vệ', 'DQTV'], ['quân sự'], ['']]);
  counter.add('Dân quân tự vệ và DQTV. Quân và sự.');
  counter.add('Lực lượng dqtv; quân sự, quân sự.');
  counter.add('Dân quân.');
  assert.deepEqual(counter.counts(), [2, 1, 0]);
});

test('words inside other words do not count', () => {
  const counter = phraseCounter([['an']]);
  counter.add('anh, ban, an ninh');
  counter.add('quan');
  assert.deepEqual(counter.counts(), [1]);
});

test('capitals and signs round words do not matter, signs within a name do', () => {
  const counter = phraseCounter([['quân sự'], ['QP-AN'], ['ủy ban']]);
  counter.add('“QUÂN SỰ”: Ủy ban, (quân sự).');
  counter.add('Nhiệm vụ QP-AN; quân, sự.');
  counter.add('QP AN');
  assert.deepEqual(counter.counts(), [2, 1, 1]);
});
