import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { textHash } from '#markdown/text-hash.ts';
import { makeBody } from '../documents/make-body.ts';

test('the hash is that of the published text in UTF-8, and another word gives another', () => {
  const words = createHash('sha256').update('Kết quả\nMột.\n', 'utf8').digest('hex');
  assert.equal(textHash(makeBody('Một.')), words);
  assert.notEqual(textHash(makeBody('Hai.')), words);
});
