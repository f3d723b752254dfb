import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendRun, pageLines, textOfLine } from '#importer/page-lines.ts';
import type { PagePiece } from '#importer/page-piece.ts';
import type { Run } from '#importer/source-document.ts';

const piece = (text: string, x: number, y: number, more: Partial<PagePiece> = {}): PagePiece => ({
  text,
  x,
  y,
  width: text.length * 6,
  size: 12,
  ...more,
});
const linesOf = (...pieces: PagePiece[]) =>
  pageLines({ number: 3, width: 600, height: 800, pieces });

test('pieces in any order become lines from top to bottom, words parted where blanks are', () => {
  const lines = linesOf(
    piece('dưới', 50, 130),
    piece('n', 68, 100),
    piece('trê', 50, 100),
    piece('kia', 90, 100.5),
    piece(' ', 300, 115),
  );
  assert.deepEqual(lines.map(textOfLine), ['trên kia', 'dưới']);
  assert.deepEqual(
    lines.map(({ page, number, x, end }) => [page, number, x, end]),
    [
      [3, 1, 50, 108],
      [3, 2, 50, 74],
    ],
  );
});

test('wide blanks part segments', () => {
  const [line] = linesOf(piece('ĐẢNG', 50, 100), piece('VIỆT NAM', 300, 100));
  assert.equal(line?.segments.length, 2);
  assert.equal(line && textOfLine(line), 'ĐẢNG\tVIỆT NAM');
});

test('what is small and raised beside its word is superscript; small print of its own column is not', () => {
  const [line] = linesOf(
    piece('298 m', 50, 100),
    piece('2', 80, 95, { size: 7 }),
    piece('nhỏ', 300, 96, { size: 8 }),
  );
  assert.deepEqual(line?.segments[0]?.runs, [{ text: '298 m' }, { text: '2', sup: true }]);
  assert.deepEqual(line?.segments[1]?.runs, [{ text: 'nhỏ' }]);
});

test('looks make runs, and how sure the words are is told of the line', () => {
  const [line] = linesOf(
    piece('a', 50, 100, { bold: true, font: 'F', confidence: 0.5 }),
    piece('b', 60, 100, { italic: true, confidence: 0.9 }),
  );
  assert.deepEqual(line?.segments[0]?.runs, [
    { text: 'a ', bold: true, font: 'F' },
    { text: 'b', italic: true },
  ]);
  assert.ok(Math.abs((line?.confidence ?? 0) - 0.7) < 1e-9);
});

test('a run goes into the one before where they look alike', () => {
  const runs: Run[] = [];
  for (const run of [{ text: 'a' }, { text: 'b' }, { text: 'c', bold: true }]) appendRun(runs, run);
  assert.deepEqual(runs, [{ text: 'ab' }, { text: 'c', bold: true }]);
});

test('in recognised text a blank of one letter parts segments, where the others are narrow', () => {
  const words = (gap: number) =>
    linesOf(
      piece('ĐẢNG', 50, 100, { confidence: 0.9 }),
      piece('BỘ', 77, 100, { confidence: 0.9 }),
      piece('TỈNH', 92, 100, { confidence: 0.9 }),
      piece('ĐẢNG', 116 + gap, 100, { confidence: 0.9 }),
      piece('CỘNG', 143 + gap, 100, { confidence: 0.9 }),
    )[0]?.segments.length;
  assert.equal(words(12), 2);
  assert.equal(words(6), 1);
});
