import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLetterhead } from '../../../src/importer/find-letterhead.ts';
import type { SourceBlock } from '../../../src/importer/source-document.ts';
import { sourceLines } from '../../../src/importer/source-lines.ts';
import { makeSource, plan } from './make-source.ts';

function found(blocks: readonly SourceBlock[]) {
  const lines = blocks.map((block, at) => sourceLines(block, at));
  const head = findLetterhead(blocks, lines, (text) => text === 'THÔNG TƯ');
  return (
    head && {
      left: head.left.map(({ text }) => text),
      right: head.right.map(({ text }) => text),
      blocks: head.blocks,
    }
  );
}

test('a table with the motto is the head, offices left and dateline right', () => {
  const head = found(plan().blocks);
  assert.deepEqual(head?.blocks, [0]);
  assert.deepEqual(head.left, ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM', '-------', 'Số: 12/KH-UBND']);
  assert.equal(head.right.at(-1), 'Hà Nam, ngày 05 tháng 01 năm 2025');
});

test('lines one below the other, or two columns set with blanks, are a head too', () => {
  const head = found(
    makeSource(
      'Bộ tài chính          cộng hòa xã hội chủ nghĩa việt nam',
      'SỐ: 08 /2001/TT-BTC          Độc lập - Tự do - Hạnh phúc',
      'Hà nội, ngày 18 tháng 1 năm 2001',
      'THÔNG TƯ',
      'Hướng dẫn một việc',
    ).blocks,
  );
  assert.deepEqual(head?.left, ['Bộ tài chính', 'SỐ: 08 /2001/TT-BTC']);
  assert.deepEqual(head.blocks, [0, 1, 2]);
});

test('prose has no head', () => {
  assert.equal(
    found(makeSource('Chiều 27/11, tỉnh tổ chức hội nghị.', 'Hội nghị kết thúc.').blocks),
    null,
  );
});
