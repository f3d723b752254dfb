import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hushProblems } from '#gate/hush-problems.ts';

const problem = (file: string, rule: string, message = 'Lời.', remedy = 'Sửa.') => ({
  file,
  rule,
  message,
  remedy,
});

test('of a file with a mark of secrecy no value, field or tag is repeated', () => {
  const found = hushProblems([
    problem(
      'a.mdx',
      'schema-enum',
      'Tình trạng: “cao ” điểm” không có trong danh sách.',
      'Có lẽ là “x”.',
    ),
    problem('a.mdx', 'mdx-unknown-tag', 'Thẻ <Hamngam> không dùng được.'),
    problem('a.mdx', 'secrecy-grade', 'Chỗ này có dấu chỉ độ mật.'),
  ]);
  assert.deepEqual(
    found.map(({ message, remedy }) => `${message} ${remedy}`),
    [
      'Tình trạng: “…” không có trong danh sách. Có lẽ là “…”.',
      'Thẻ <…> không dùng được. Sửa.',
      'Chỗ này có dấu chỉ độ mật. Sửa.',
    ],
  );
});

test('messages of other files stay as they are', () => {
  const own = [problem('b.mdx', 'schema-enum', '“x” không có.')];
  assert.deepEqual(hushProblems(own), own);
  assert.deepEqual(hushProblems([...own, problem('a.mdx', 'secrecy-name')]).slice(0, 1), own);
});
