import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIELD } from '#search/occurrences.ts';
import { tokenTable } from '#search/indexing/token-table.ts';

test('words come in the order of pages and places, metadata behind the text', () => {
  const table = tokenTable(
    [
      {
        word: 'đang',
        spellings: [
          { form: 'đảng', postings: [{ page: 1, body: [0, 2], meta: [[1, 0]] }] },
          { form: 'đang', postings: [{ page: 0, body: [5], meta: [] }] },
        ],
      },
      {
        word: 'uy',
        spellings: [{ form: 'ủy', postings: [{ page: 1, body: [1, FIELD + 4], meta: [] }] }],
      },
    ],
    3,
  );
  assert.deepEqual([...table.from], [0, 1, 5, 5]);
  const read = Array.from({ length: 5 }, (_, token) => [
    table.forms[table.formOf(token)]?.form,
    table.startOf(token),
  ]);
  assert.deepEqual(read, [
    ['đang', 5],
    ['đảng', 0],
    ['ủy', 1],
    ['đảng', 2],
    ['đảng', 2 * FIELD],
  ]);
  assert.deepEqual(
    table.forms.map(({ key }) => key),
    ['dang', 'dang', 'uy'],
  );
});
