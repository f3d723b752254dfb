import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edgeWords } from '#site/edge-words.ts';

test('what a document does with what it cites is said with its basis', () => {
  assert.equal(edgeWords(['can-cu', 'thuc-hien'], false), 'Căn cứ, thực hiện (đọc từ câu)');
  assert.equal(edgeWords(['dan'], false), 'Dẫn');
  assert.equal(edgeWords(['thay-the'], true), 'Thay thế (theo biên tập)');
});
