import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSignature } from '#search/pagefind-signature.ts';

test('the signature is taken off, and a file without it refused', () => {
  const bytes = new TextEncoder().encode('pagefind_dcdAB');
  assert.equal(new TextDecoder().decode(withoutSignature(bytes)), 'AB');
  assert.throws(() => withoutSignature(new TextEncoder().encode('<html>')), /signature/);
});
