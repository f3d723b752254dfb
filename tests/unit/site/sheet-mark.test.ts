import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { publishedText } from '#documents/published-text.ts';
import { sheetMark, shortHash } from '#site/sheet-mark.ts';

const body = { sections: [], footnotes: '' };
const paper = { number: '1', title: 'Về việc', url: 'https://luu.example/van-ban/a/' };

test('the hash of a sheet is that of the published text, as any sha256 gives it', () => {
  const expected = createHash('sha256').update(publishedText(paper, body), 'utf8').digest('hex');
  assert.equal(sheetMark(paper, body).hash, expected);
  assert.notEqual(sheetMark({ ...paper, title: 'Về việc khác' }, body).hash, expected);
});

test('the head of a hash is sixteen digits in fours', () => {
  assert.equal(shortHash('0123456789abcdef0000'), '0123 4567 89ab cdef');
});
