import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewMark } from '#publish/preview-mark.ts';

test('a preview says when it was made and that it is not for publishing', () => {
  const text = previewMark(new Date('2026-02-01T03:04:05Z'));
  assert.match(text, /2026-02-01T03:04:05/u);
  assert.match(text, /Không đăng thay trang/u);
});
