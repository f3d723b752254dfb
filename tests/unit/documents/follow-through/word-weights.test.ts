import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordWeights } from '#documents/follow-through/word-weights.ts';
import { terms } from './example-passages.ts';

const passages = [
  'Huấn luyện dân quân đủ nội dung.',
  'Huấn luyện dự bị động viên đúng thời gian.',
  'Giao quân không phải bù đổi.',
  'Huấn luyện lực lượng thường trực.',
].map(terms);
const weights = wordWeights(passages);

test('a rare word weighs more than one that most passages name', () => {
  assert.ok(weights.of('bù đổi') > weights.of('huấn luyện'));
});

test('a syllable alone weighs less than a word, a longer word more', () => {
  assert.ok(weights.of('bù') < weights.of('bù đổi'));
  assert.ok(weights.of('dự bị động viên') > weights.of('bù đổi'));
});

test('a formula weighs little however rare', () => {
  assert.ok(weights.of('phối hợp') < weights.of('bù đổi') / 2);
});

test('a word in all of many passages weighs next to nothing, and never less', () => {
  const all = wordWeights(Array.from({ length: 50 }, () => terms('Huấn luyện')));
  assert.ok(all.of('huấn luyện') >= 0);
  assert.ok(all.of('huấn luyện') < 0.03, String(all.of('huấn luyện')));
});

test('a passage weighs what its outer words weigh', () => {
  const [, , third] = passages;
  assert.ok(third);
  const sum = [...third.outer].reduce((whole, word) => whole + weights.of(word), 0);
  assert.equal(weights.total(third), sum);
  assert.equal(weights.total(third), sum);
});
