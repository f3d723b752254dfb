import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policyHeader } from '#publish/policy.ts';

describe('policyHeader', () => {
  it('allows nothing from elsewhere and nothing inline', () => {
    const policy = policyHeader();
    for (const weak of ['unsafe-inline', "'unsafe-eval'", 'http:', 'https:', 'data:', '*'])
      assert.ok(!policy.includes(weak), weak);
  });

  it('denies by default and lets no other site frame the pages', () => {
    assert.match(policyHeader(), /^default-src 'none'; /);
    assert.match(policyHeader(), /; frame-ancestors 'none'$/);
  });
});
