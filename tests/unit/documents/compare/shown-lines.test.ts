import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparison } from '#documents/compare/comparison.ts';
import { shownLines } from '#documents/compare/shown-lines.ts';

const text = (...lines: string[]) =>
  lines.map((line, at) => ({
    anchor: `a-${String(at)}`,
    number: `${String(at)}`,
    heading: false,
    text: line,
  }));
const { lines } = comparison(
  text('Đoạn thứ nhất không đổi chữ nào', 'Một hai ba bốn năm', 'Sáu bảy tám chín mười'),
  text('Đoạn thứ nhất không đổi chữ nào', 'Một hai ba bốn sáu', 'Sáu bảy tám chín hai'),
);

test('what fits is shown whole, else the differences, else the first of them', () => {
  const kinds = (most: number): string => {
    const shown = shownLines(lines, most);
    return `${shown.lines.map(({ kind }) => kind).join(' ')}; ${shown.left}`;
  };
  assert.equal(kinds(1_000), 'same changed changed; nothing');
  assert.equal(kinds(100), 'changed changed; same');
  assert.equal(kinds(50), 'changed; rest');
});
