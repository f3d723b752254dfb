import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftChoices } from '#documents/drafts/draft-choices.ts';
import type { Choice } from '#documents/drafts/find-entry.ts';
import { context } from './draft-sample.ts';

test('no two choices of a list read the same, and none has a hole', () => {
  for (const list of Object.values<Choice[]>({ ...draftChoices(context.reference) })) {
    const labels = list.map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length);
    for (const label of labels) assert.match(label, /^[^{}]*\p{L}[^{}]*$/u);
  }
});

test('a body is named with the word of its level', () => {
  const { issuers } = draftChoices(context.reference);
  const found = issuers.find(({ value }) => value === 'ubnd-huyen');
  assert.deepEqual(found, {
    value: 'ubnd-huyen',
    label: 'Ủy ban nhân dân huyện',
    also: ['UBND huyện'],
  });
});
