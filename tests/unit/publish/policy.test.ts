import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editorPolicyHeader, editorPolicyMeta, policyHeader, policyMeta } from '#publish/policy.ts';

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

describe('editorPolicyMeta', () => {
  it('is the policy of all pages but for pictures not yet saved and the git server', () => {
    assert.equal(
      editorPolicyMeta([]),
      policyMeta()
        .replace("img-src 'self'", "img-src 'self' blob: data:")
        .replace("connect-src 'self'", "connect-src 'self' blob: data:"),
    );
    assert.match(
      editorPolicyMeta(['https://git.vi-du.vn']),
      /connect-src 'self' blob: data: https:\/\/git\.vi-du\.vn;/,
    );
    assert.equal(editorPolicyHeader([]), `${editorPolicyMeta([])}; frame-ancestors 'none'`);
  });
});
