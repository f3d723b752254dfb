import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footColumns } from '#site/document-view/foot-columns.ts';

const items = (count: number) =>
  Array.from({ length: count }, () => ({ label: 'Thực hiện', text: 'Chỉ thị', below: ['Còn'] }));
const past = (count: number) => ({
  items: Array.from({ length: count }, () => ({ text: 'Công bố', path: null })),
});

/** Columns of the source and the past for so many lines of each list. */
const told = (cites: number, citedBy: number, source: number, history: number): string => {
  const lists = { cites: items(cites), citedBy: items(citedBy), source: items(source) };
  const columns = footColumns({ ...lists, history: past(history) });
  return `${columns.source} ${columns.history}`;
};

test('source and past stand below the shorter list, or one below each, so that no column stands empty', () => {
  for (const [cites, citedBy, source, history, columns] of [
    [20, 0, 5, 1, 'right right'],
    [0, 20, 5, 1, 'left left'],
    // a long source goes alone where the other lists are short
    [2, 0, 5, 1, 'right left'],
    [0, 2, 5, 1, 'left right'],
    [0, 0, 5, 1, 'left right'],
    [3, 3, 4, 4, 'left right'],
  ] as const)
    assert.equal(told(cites, citedBy, source, history), columns, String([cites, citedBy]));
});

test('long words count as the lines they take', () => {
  const long = { text: 'Luật '.repeat(400) };
  const lists = { cites: [long], citedBy: items(3), source: items(4), history: past(1) };
  assert.deepEqual(footColumns(lists), { source: 'right', history: 'right' });
});
