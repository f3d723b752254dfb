import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLint } from '#lint/format-lint.ts';

const finding = {
  file: 'content/reports/2024/a.mdx',
  line: 12,
  column: 3,
  rule: 'phone-number',
  message: 'Có số máy.',
  remedy: 'Bỏ số máy.',
  severity: 'warning' as const,
};

test('a finding is one line with place, weight, fault, remedy and rule; files stand apart', () => {
  const report = {
    files: 3,
    errors: 1,
    warnings: 2,
    findings: [
      finding,
      { ...finding, line: 14 },
      { ...finding, file: 'content/reports/2024/b.mdx', severity: 'error' as const },
    ],
  };
  assert.deepEqual(formatLint(report).split('\n'), [
    'content/reports/2024/a.mdx:12:3  cảnh báo  Có số máy.  Bỏ số máy. (phone-number)',
    'content/reports/2024/a.mdx:14:3  cảnh báo  Có số máy.  Bỏ số máy. (phone-number)',
    '',
    'content/reports/2024/b.mdx:12:3  lỗi  Có số máy.  Bỏ số máy. (phone-number)',
    '',
    '3 tệp: 1 lỗi, 2 cảnh báo.',
  ]);
});

test('where nothing is found only the counts are said', () => {
  assert.equal(
    formatLint({ files: 2, errors: 0, warnings: 0, findings: [] }),
    '2 tệp: 0 lỗi, 0 cảnh báo.',
  );
});
