import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintFile } from '#lint/lint-file.ts';
import { releasedNotOut } from '#lint/rules/released-not-out.ts';
import { exampleDocument } from '../example-document.ts';
import { testRule } from '../test-rule.ts';

const release = {
  by: 'kho-mau',
  date: '2025-01-06',
  ground: 'already-public',
  checks: ['secrecy', 'personal-data'],
};

testRule(releasedNotOut, {
  accepts: [{ data: { release, status: 'withdrawn', needsReview: ['title'] } }],
  refuses: [
    { data: { release, status: 'withdrawn', draft: true } },
    { collection: 'announcements', data: { release, publishAt: '2026-01-01' } },
  ],
});

test('every mark that keeps a document in is told at its own line, with its name', () => {
  const data = { release, draft: true, needsReview: ['title'], publishAt: '2025-07-01' };
  const document = exampleDocument({ data });
  const lines = document.source.split('\n');
  const told = lintFile(document, [], false);
  assert.deepEqual(
    told.map(({ line, message }) => [lines[line - 1]?.trim(), /: (.*)\.$/u.exec(message)?.[1]]),
    [
      ['draft: true', 'Bản nháp (draft)'],
      ['- title', 'Còn phải xem lại (needsReview)'],
      ['publishAt: 2025-07-01', 'Công bố từ ngày (publishAt)'],
    ],
  );
});
