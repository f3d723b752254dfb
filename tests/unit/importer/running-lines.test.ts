import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOfLine } from '#importer/page-lines.ts';
import { runningLines } from '#importer/running-lines.ts';
import { madeLine } from './made-lines.ts';

const page = (number: number, head: string, foot = 'hết') => ({
  height: 800,
  lines: [
    madeLine(1, [[250, head]], { page: number, y: 40 }),
    madeLine(2, [[50, '12']], { page: number, y: 400 }),
    madeLine(3, [[50, foot]], { page: number, y: 770 }),
  ],
});
const found = (...pages: ReturnType<typeof page>[]) =>
  Array.from(runningLines(pages), ([line, part]) => `${part} ${textOfLine(line)}`);

test('page numbers at an edge belong to the page, numbers in the text do not', () => {
  assert.deepEqual(found(page(1, '1')), ['header 1']);
  assert.deepEqual(found(page(1, 'a', '- 2 -')), ['footer - 2 -']);
  assert.deepEqual(found(page(1, 'a', 'Trang 2/10')), ['footer Trang 2/10']);
});

test('words at the same height of three pages are a running head, of two they are not', () => {
  const three = [1, 2, 3].map((number) =>
    page(number, `CÔNG BÁO/Số ${String(number)}`, String(number)),
  );
  assert.equal(found(...three).length, 6);
  const two = [1, 2].map((number) => page(number, 'CÔNG BÁO', `x${String(number)}y`));
  assert.deepEqual(found(...two), []);
});
