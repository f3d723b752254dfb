import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineWords } from '#documents/compare/line-words.ts';

const line = { heading: false, a: null, b: null, nth: null };

test('years for years alone are told as such', () => {
  const run = (kind: 'same' | 'del' | 'ins', text: string) => ({ kind, text });
  const runs = [run('same', 'năm'), run('del', ' 2024'), run('ins', ' 2025')];
  assert.equal(lineWords({ ...line, kind: 'changed', runs }), 'Chỉ đổi năm');
  const figures = [run('same', 'đạt'), run('del', ' 95'), run('ins', ' 97')];
  assert.equal(lineWords({ ...line, kind: 'changed', runs: figures }), 'Sửa');
});

test('a block without number was moved from elsewhere', () => {
  assert.equal(lineWords({ ...line, kind: 'moved', runs: [] }), 'Chuyển từ chỗ khác');
  assert.equal(lineWords({ ...line, kind: 'away', runs: [] }), 'Chuyển đến chỗ khác');
});
