import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from '#documents/compare/count-words.ts';

test('thousands are written as in Vietnamese, and words without blocks are not', () => {
  const counts = {
    same: 0,
    changed: 1200,
    replaced: 0,
    added: 0,
    removed: 0,
    moved: 0,
    came: 0,
    went: 5,
  };
  assert.equal(countWords({ counts }), '1.200 đoạn sửa; bỏ 5 chữ.');
});
