import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DERIVATIONS } from '#site/derivation-words.ts';

test('each line is a short sentence that goes on after “Cách suy ra:”', () => {
  for (const [kind, text] of Object.entries(DERIVATIONS)) {
    assert.match(text, /^[\p{Ll}“].*\.$/u, kind);
    assert.ok(text.length <= 320, `${kind}: ${String(text.length)}`);
    assert.doesNotMatch(text, /chúng tôi|bạn |!|chính thức/u, kind);
  }
});
