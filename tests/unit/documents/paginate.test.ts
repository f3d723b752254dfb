import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageNumbers, pageSize, paginate } from '#documents/paginate.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('fifty a page, and the last page holds the rest', () => {
  const pages = paginate(numbers(120));
  assert.deepEqual(
    pages.map(({ page, pages, total, first, items }) => [page, pages, total, first, items.length]),
    [
      [1, 3, 120, 1, 50],
      [2, 3, 120, 51, 50],
      [3, 3, 120, 101, 20],
    ],
  );
  assert.deepEqual(
    pages.flatMap(({ items }) => items),
    numbers(120),
  );
});

test('an empty list has one empty page', () => {
  assert.deepEqual(paginate([]), [{ page: 1, pages: 1, total: 0, first: 0, items: [] }]);
});

test('long lists take larger pages', () => {
  const cases: [number, number][] = [
    [500, 10],
    [501, 6],
    [5000, 50],
    [10000, 50],
  ];
  for (const [total, pages] of cases) {
    assert.equal(Math.ceil(total / pageSize(total)), pages, `${String(total)} documents`);
  }
});

test('page numbers leave out what is far from the current page, never a single number', () => {
  const cases: [number, number, string][] = [
    [1, 1, '1'],
    [1, 4, '1 2 3 4'],
    [1, 20, '1 2 … 20'],
    [4, 20, '1 2 3 4 5 … 20'],
    [10, 20, '1 … 9 10 11 … 20'],
    [20, 20, '1 … 19 20'],
  ];
  for (const [page, pages, printed] of cases) {
    assert.equal(
      pageNumbers(page, pages)
        .map((number) => number ?? '…')
        .join(' '),
      printed,
    );
  }
});
