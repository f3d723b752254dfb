import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DERIVATIONS, DOCUMENT_DERIVATIONS } from '#site/derivation-words.ts';

test('each line is a short sentence that goes on after “Cách suy ra:”', () => {
  for (const [kind, text] of Object.entries(DERIVATIONS)) {
    assert.match(text, /^[\p{Ll}“].*\.$/u, kind);
    assert.ok(text.length <= 320, `${kind}: ${String(text.length)}`);
    assert.doesNotMatch(text, /chúng tôi|bạn |!|chính thức/u, kind);
  }
});

test('the parts of a document’s page are said without a full stop, to be joined', () => {
  for (const [part, text] of Object.entries(DOCUMENT_DERIVATIONS))
    assert.match(text, /^[\p{Ll}“].*[^.;]$/u, part);
});
