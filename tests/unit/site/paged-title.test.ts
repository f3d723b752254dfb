import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagedTitle } from '#site/paged-title.ts';

const CASES = [
  { pager: null, title: 'Lịch' },
  { pager: { page: 1 }, title: 'Lịch' },
  { pager: { page: 2 }, title: 'Lịch, trang 2' },
];

for (const { pager, title } of CASES)
  test(`page ${String(pager?.page ?? 'alone')} of a list is called “${title}”`, () => {
    assert.equal(pagedTitle('Lịch', pager), title);
  });
