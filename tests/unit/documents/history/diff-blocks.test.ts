import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffBlocks } from '#documents/history/diff-blocks.ts';
import type { TextBlock } from '#documents/history/text-block.ts';

const block = (anchor: string, text: string): TextBlock => ({
  anchor,
  number: anchor,
  heading: false,
  text,
});
const heading = (anchor: string, text: string): TextBlock => ({
  ...block(anchor, text),
  heading: true,
});
const told = (before: readonly TextBlock[], after: readonly TextBlock[]): string[] =>
  diffBlocks(before, after).map(
    ({ kind, anchor, runs }) =>
      `${kind} ${String(anchor)}: ${runs.map(({ text }) => text).join('|')}`,
  );
const A = block('1', 'Giao quân đạt chỉ tiêu của năm.');
const B = block('2', 'Huấn luyện dân quân tự vệ đúng kế hoạch.');
const C = block('3', 'Chính sách hậu phương được thực hiện.');

describe('two versions of a text', () => {
  it('that are alike have nothing but unchanged blocks', () => {
    assert.deepEqual(
      diffBlocks([A, B], [A, B]).map(({ kind }) => kind),
      ['same', 'same'],
    );
    assert.deepEqual(diffBlocks([], []), []);
  });

  it('show a changed block word by word', () => {
    assert.deepEqual(
      told([A, B, C], [A, block('2', 'Huấn luyện dân quân tự vệ vượt kế hoạch.'), C]),
      [
        'same 1: Giao quân đạt chỉ tiêu của năm.',
        'changed 2: Huấn luyện dân quân tự vệ| đúng| vượt| kế hoạch.',
        'same 3: Chính sách hậu phương được thực hiện.',
      ],
    );
  });

  it('know a block again whose number moved because another came before it', () => {
    const now = [block('1', 'Một việc hoàn toàn mới mẻ.'), block('2', A.text), block('3', B.text)];
    assert.deepEqual(
      diffBlocks([A, B], now).map(({ kind, anchor }) => [kind, anchor]),
      [
        ['added', '1'],
        ['same', '2'],
        ['same', '3'],
      ],
    );
  });

  it('tell a block that is gone before the one that came in its place, where they share too little', () => {
    const now = [
      A,
      block('2', 'Không còn chữ nào chung cả.'),
      block('3', 'Lời lẽ khác hẳn nhau.'),
      C,
    ];
    assert.deepEqual(
      diffBlocks([A, B, C], now).map(({ kind, anchor }) => `${kind} ${String(anchor)}`),
      ['same 1', 'removed 2', 'added 2', 'added 3', 'same 3'],
    );
    const mended = block('3', 'Chính sách hậu phương được thực hiện tốt.');
    assert.deepEqual(
      diffBlocks([A, B, C], [block('1', 'Không còn chữ nào chung cả.'), mended]).map(
        ({ kind, anchor }) => `${kind} ${String(anchor)}`,
      ),
      ['removed 1', 'removed 2', 'added 1', 'changed 3'],
    );
  });

  it('keep headings and paragraphs apart', () => {
    const kinds = diffBlocks([heading('m', 'Kết quả năm')], [block('m', 'Kết quả năm')]);
    assert.deepEqual(kinds.map(({ kind }) => kind).sort(), ['added', 'removed']);
  });

  it('are compared in bounded time where nothing is alike', () => {
    const many = (word: string): TextBlock[] =>
      Array.from({ length: 2_000 }, (_, at) => block(String(at), `${word} ${String(at)} ${word}`));
    const begun = performance.now();
    const found = diffBlocks(many('cũ'), many('mới'));
    assert.equal(found.length, 2_000);
    assert.ok(performance.now() - begun < 5_000);
  });
});
