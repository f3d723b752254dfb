import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFiller, isFormula } from '#documents/follow-through/filler-words.ts';

test('function words and pieces of formulae say nothing; words of a subject do', () => {
  for (const word of ['các', 'được', 'tục', 'xã']) assert.ok(isFiller(word), word);
  for (const word of ['quân', 'bão', 'đổi', 'lọt']) assert.ok(!isFiller(word), word);
});

test('what stands in every paper of an office is a formula', () => {
  for (const word of ['thực hiện', 'quốc phòng', 'cấp ủy']) assert.ok(isFormula(word), word);
  for (const word of ['tuyển quân', 'diễn tập', 'bù đổi']) assert.ok(!isFormula(word), word);
});
