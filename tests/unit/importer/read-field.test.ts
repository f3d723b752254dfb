import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIDENCE, disputed, readField } from '../../../src/importer/read-field.ts';

test('a value is as sure as the way it was read', () => {
  assert.deepEqual(readField(2025, 'labelled', 'năm 2025'), {
    value: 2025,
    confidence: 0.92,
    evidence: 'năm 2025',
  });
  assert.ok(CONFIDENCE.inferred <= 0.5);
});

test('two places that disagree make a value unsure and both stand in the evidence', () => {
  const field = disputed(readField('a', 'structural', 'đầu'), 'cuối');
  assert.equal(field.confidence, CONFIDENCE.inferred);
  assert.match(field.evidence, /đầu.*cuối/u);
  assert.equal(disputed(readField('a', 'guessed', ''), '').confidence, CONFIDENCE.guessed);
});
