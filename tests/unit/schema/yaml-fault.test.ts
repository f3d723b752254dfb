import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yamlFault } from '#schema/yaml-fault.ts';

test('a fault names what it is, where it is and what to do', () => {
  assert.deepEqual(yamlFault('DUPLICATE_KEY', 'id: b', 'x.mdx', { line: 3, column: 1 }), {
    file: 'x.mdx',
    line: 3,
    column: 1,
    field: null,
    rule: 'yaml-duplicate-key',
    message: 'Một mục được ghi hai lần, ở “id: b”.',
    remedy: 'Giữ một, xóa mục kia.',
    severity: 'error',
  });
});

test('a fault without words of its own still says something', () => {
  const { message, remedy } = yamlFault('IMPOSSIBLE', '', 'x', { line: 1, column: 1 });
  assert.equal(message, 'Phần khai báo không đọc được.');
  assert.match(remedy, /Thụt dòng/);
});
