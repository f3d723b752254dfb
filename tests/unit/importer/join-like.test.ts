import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLike } from '#importer/join-like.ts';

test('runs that differ by their font alone are one, others and notes stay apart', () => {
  const joined = joinLike([
    { text: 'Đ', font: 'A' },
    { text: 'ộ', font: 'B' },
    { text: 'ng', bold: true },
    { text: '1', footnote: '1', sup: true },
    { text: '2', footnote: '2', sup: true },
    { text: 'x', link: 'https://a.vn/' },
    { text: 'y', link: 'https://b.vn/' },
  ]);
  assert.deepEqual(
    joined.map(({ text }) => text),
    ['Độ', 'ng', '1', '2', 'x', 'y'],
  );
  assert.equal(joined[0]?.font, 'A');
  assert.deepEqual(joinLike([]), []);
});
