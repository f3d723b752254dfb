import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockLinks, wordedBlocks } from '#documents/compare/block-links.ts';
import { sameProvision } from '#documents/compare/same-provision.ts';
import type { TextBlock } from '#documents/history/text-block.ts';

const heading = (anchor: string, text: string): TextBlock => ({
  anchor,
  number: null,
  heading: true,
  text,
});
const block = (number: string, text: string): TextBlock => ({
  anchor: number,
  number,
  heading: false,
  text,
});

/** The place in `a` of each block of `b`. */
function found(a: TextBlock[], b: TextBlock[]): (number | undefined)[] {
  const [old, now] = [wordedBlocks(a), wordedBlocks(b)];
  const of = sameProvision(old, now, blockLinks(old, now));
  return b.map((_, at) => of(at));
}

test('articles are paired by number, and their clauses within them', () => {
  const a = [
    heading('dieu-1', 'Điều 1'),
    block('1.1', 'một'),
    block('1.2', 'hai'),
    heading('dieu-2', 'Điều 2'),
    block('2.1', 'ba'),
  ];
  const b = [
    heading('dieu-1', 'Điều 1'),
    block('1.1', 'khác'),
    heading('dieu-2', 'Điều 2'),
    block('2.1', 'nữa'),
    block('2.2', 'mới'),
  ];
  assert.deepEqual(found(a, b), [0, 1, 3, 4, undefined]);
});

test('titles and words count more than numbers', () => {
  const a = [
    heading('muc-1', 'Tuyển quân'),
    block('1.1', 'một'),
    heading('muc-2', 'Chính sách'),
    block('2.1', 'hai'),
  ];
  const b = [
    heading('muc-1', 'Tuyển quân'),
    block('1.1', 'một'),
    heading('muc-2', 'Huấn luyện'),
    block('2.1', 'ba'),
    heading('muc-3', 'Chính sách'),
    block('3.1', 'bốn'),
  ];
  assert.deepEqual(found(a, b), [0, 1, undefined, undefined, 2, 3]);
});

test('what stands before the first heading belongs together', () => {
  assert.deepEqual(found([block('đ1', 'một')], [block('đ1', 'hai'), block('đ2', 'ba')]), [
    0,
    undefined,
  ]);
});
