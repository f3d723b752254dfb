import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems } from '#schema/format-problems.ts';
import type { Problem } from '#schema/problem.ts';

const problem = (file: string, line: number, severity: Problem['severity']): Problem => ({
  file,
  line,
  column: 3,
  field: null,
  rule: 'r',
  message: `Lỗi dòng ${line}.`,
  remedy: line === 9 ? '' : 'Sửa.',
  severity,
});

test('problems are grouped by file and stand in the order of lines', () => {
  assert.equal(
    formatProblems([
      problem('b.mdx', 9, 'warning'),
      problem('a.mdx', 12, 'error'),
      problem('b.mdx', 2, 'error'),
    ]),
    [
      'a.mdx',
      '  12:3  lỗi  Lỗi dòng 12.',
      '      → Sửa.',
      '',
      'b.mdx',
      '  2:3  lỗi  Lỗi dòng 2.',
      '      → Sửa.',
      '  9:3  cảnh báo  Lỗi dòng 9.',
      '',
      '2 lỗi, 1 cảnh báo trong 2 tệp.',
    ].join('\n'),
  );
});

test('no problems, no words', () => {
  assert.equal(formatProblems([]), '');
});
