import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { publishedText } from '#documents/published-text.ts';
import { textHash } from '#markdown/text-hash.ts';
import { sheetMark, shortHash } from '#site/sheet-mark.ts';
import { makeBody } from '../documents/make-body.ts';

test('the hash of a sheet is that of the published text, as the open data and any sha256 give it', () => {
  const { hash } = sheetMark('https://luu.example/van-ban/a/', makeBody('Một.'));
  assert.equal(hash, createHash('sha256').update('Kết quả\nMột.\n', 'utf8').digest('hex'));
  assert.equal(publishedText(makeBody('Một.')), 'Kết quả\nMột.\n');
  assert.equal(hash, textHash(makeBody('Một.')));
  assert.notEqual(hash, textHash(makeBody('Hai.')));
});

test('the head of a hash is sixteen digits in fours', () => {
  assert.equal(shortHash('0123456789abcdef0000'), '0123 4567 89ab cdef');
});
