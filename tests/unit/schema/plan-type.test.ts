import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planTypeSchema, PUBLICATION_DEFAULTS } from '#schema/plan-type.ts';

const least = {
  key: 'sscd',
  name: 'a',
  publicationDefault: 'never',
  runs: 'một năm',
  confidence: 'verified',
};

test('a plan type says how openly it may be published, from public to never', () => {
  assert.ok(planTypeSchema.safeParse(least).success);
  assert.equal(planTypeSchema.safeParse({ ...least, publicationDefault: 'maybe' }).success, false);
  // the gate compares by place in this list
  assert.deepEqual(PUBLICATION_DEFAULTS, ['public', 'gate', 'summary', 'restricted', 'never']);
});
