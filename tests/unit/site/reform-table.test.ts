import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reformTable } from '#site/reform-table.ts';

test('each commune of today has a line with what it came from', () => {
  const rows = reformTable(new Set(), 'kim-dong-331');
  assert.deepEqual(
    rows.map(({ now }) => now),
    ['Phường Sơn Nam', 'Xã Lương Bằng', 'Xã Nghĩa Dân', 'Xã Đức Hợp', 'Xã Hiệp Cường'],
  );
  assert.ok(rows.every(({ before }) => before.length > 0));
});

test('a commune that took ground of other districts too says so', () => {
  const rows = reformTable(new Set(), 'kim-dong-331');
  const shared = rows.find(({ now }) => now === 'Phường Sơn Nam');
  assert.deepEqual(
    [shared?.before, shared?.how],
    ['Một phần xã Ngọc Thanh', 'cùng đơn vị của huyện khác'],
  );
});

test('a province has no such table', () => {
  assert.deepEqual(reformTable(new Set(), 'ha-nam-35'), []);
});
