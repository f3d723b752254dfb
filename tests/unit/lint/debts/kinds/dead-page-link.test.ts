import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadPageLink } from '#lint/debts/kinds/dead-page-link.ts';
import { exampleArchive } from '../example-archive.ts';

test('a link that leads nowhere is urgent, at its place', () => {
  const place = { file: 'content/pages/a.mdx', line: 3, column: 7, id: null };
  assert.deepEqual(deadPageLink.find(exampleArchive([], { deadLinks: () => [place] })), [
    { urgency: 'urgent', ...place, message: 'Liên kết hoặc tệp không có trong kho.' },
  ]);
  assert.deepEqual(deadPageLink.find(exampleArchive([])), []);
});
