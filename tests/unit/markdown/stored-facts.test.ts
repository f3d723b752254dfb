import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentFacts } from '#documents/document.ts';
import { factsOf, lazyFacts, storedFacts, storeFacts } from '#markdown/stored-facts.ts';

const FACTS: DocumentFacts = {
  outline: [{ id: 'muc-1', number: '1', title: 'Kết quả', children: [] }],
  citations: [],
  passages: [{ kind: 'task', topic: 'tuyen-quan', year: 2025, anchor: 'muc-1-1' }],
  measures: [],
  words: 7,
  excerpt: 'Đoạn một',
  redactions: 1,
  periods: [{ from: 2021, to: 2025, anchor: 'muc-1-1' }],
} as unknown as DocumentFacts;

test('facts that were stored are the same, one by one and as a whole', () => {
  const lazy = lazyFacts(storeFacts(FACTS));
  for (const name of Object.keys(FACTS) as (keyof DocumentFacts)[])
    assert.deepEqual(lazy[name], FACTS[name], name);
  assert.deepEqual(JSON.parse(JSON.stringify(lazy)), FACTS);
  assert.deepEqual(factsOf(storedFacts(FACTS)), FACTS);
});

test('nothing is read of facts that are only handed on, or asked for their passages', () => {
  const stored = { json: Buffer.from('{'), words: 7, passages: FACTS.passages };
  const broken = lazyFacts(stored);
  assert.equal(storedFacts(broken), stored);
  assert.equal(broken.passages, FACTS.passages);
  assert.throws(() => broken.outline, SyntaxError);
});

test('what is stored of two texts that differ in the count of their words only is the same but for that count', () => {
  const [one, other] = [storeFacts(FACTS), storeFacts({ ...FACTS, words: 8 })];
  assert.deepEqual(one.json, other.json);
  assert.deepEqual([one.words, other.words], [7, 8]);
});

test('a fact that is absent stays so', () => {
  const others = { ...FACTS };
  delete others.periods;
  assert.equal(lazyFacts(storeFacts(others)).periods, undefined);
  assert.deepEqual(factsOf(storedFacts(lazyFacts(storeFacts(others)))), others);
});
