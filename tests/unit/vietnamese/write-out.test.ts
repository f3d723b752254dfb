import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeOut } from '#vietnamese/write-out.ts';

const LLVT = 'lực lượng vũ trang';
const UBND = 'Ủy ban nhân dân';

const cases: readonly (readonly [
  what: string,
  before: string,
  expansion: string,
  out: string | null,
])[] = [
  ['in a sentence', 'Xây dựng ', LLVT, LLVT],
  ['the name of a body keeps its capital', 'Báo cáo ', UBND, UBND],
  ['at the beginning of a paragraph', '', LLVT, 'Lực lượng vũ trang'],
  ['after the sign of an item', '- ', LLVT, 'Lực lượng vũ trang'],
  ['after the letter of a point', 'a) ', LLVT, 'Lực lượng vũ trang'],
  ['after the number of a point', '1. ', LLVT, 'Lực lượng vũ trang'],
  ['at the beginning of a sentence', 'Đã xong. ', LLVT, 'Lực lượng vũ trang'],
  ['after a quoted sentence', '“Đã xong.” ', LLVT, 'Lực lượng vũ trang'],
  ['within quotes that begin a sentence', 'Đã xong. “', LLVT, 'Lực lượng vũ trang'],
  ['after a comma', 'Công an, ', LLVT, LLVT],
  ['after a figure with a point', 'đạt 1.143 ', LLVT, LLVT],
  ['words that stand before it are not doubled', 'các lực lượng ', LLVT, 'vũ trang'],
  ['nor the head of a name', 'Ban ', 'Ban Chỉ đạo', 'Chỉ đạo'],
  ['a small word alone is part of another', 'hành quân ', 'quân đội nhân dân', 'quân đội nhân dân'],
  ['nor is a word of another sentence part with it', 'Có lực lượng, ', LLVT, LLVT],
  ['explained by the text itself it stays', 'Lực lượng vũ trang (', LLVT, null],
  ['in brackets otherwise it is written out', 'hai khối (', LLVT, LLVT],
];
for (const [what, before, expansion, out] of cases)
  test(`an abbreviation is written out: ${what}`, () => {
    assert.equal(writeOut(expansion, before), out);
  });

test('what is written out ends as the list has it, whatever stands before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (before) => {
      const out = writeOut(LLVT, before);
      assert.ok(out === null || LLVT.endsWith(out.slice(1)));
    }),
  );
});
