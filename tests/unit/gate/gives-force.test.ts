import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givesForce } from '#gate/gives-force.ts';

/** Whether rows of cells, parted by bars, give a force; empty cells are left out, as passages leave them out. */
function gives(rows: readonly string[], title = ''): boolean {
  const cells = rows.flatMap((line, row) =>
    line.split('|').flatMap((cell, column) => {
      const text = cell.trim().toLowerCase();
      return text === '' ? [] : [{ row, column, text }];
    }),
  );
  return givesForce(cells, title.toLowerCase());
}

test('strength or arms by place are found in columns, in rows, and in cells that hold both word and figure', () => {
  for (const rows of [
    ['Xã | Quân số | Súng', 'Ví Dụ | 30 | 12'],
    ['Loại | Xã Ví Dụ | Xã Thí Dụ', 'Quân số | 30 | 28'],
    ['Xã Ví Dụ | Quân số 30 | Súng: 12 khẩu'],
    ['Đơn vị | Vũ khí', 'Ban CHQS | 12/360'],
  ])
    assert.ok(gives(rows), rows.join(' / '));
});

test('heads of two rows and a row of column numbers are read through', () => {
  const heads = ['TT | Đơn vị | Quân số | | Vũ khí', ' | | Nam | Nữ | Tổng', '1 | 2 | 3 | 4 | 5'];
  assert.ok(!gives(heads));
  assert.ok(gives([...heads, '1 | Xã Ví Dụ | 25 | 3 | …']));
  assert.ok(gives([...heads, '1 | Xã Ví Dụ | … | 3 | …']));
});

test('a column of quantities counts what the title or another head names', () => {
  assert.ok(gives(['Loại vũ khí | Số lượng', 'CKC | 12']));
  assert.ok(gives(['Xã | Số lượng', 'Ví Dụ | 12'], 'Bảng 1. Quân số dân quân'));
  assert.ok(!gives(['Xã | Số lượng', 'Ví Dụ | 12'], 'Bảng 1. Số hội nghị'));
});

test('strength counts only by place or unit; a unit of measure is none', () => {
  assert.ok(!gives(['Lớp | Quân số', 'Đối tượng 4 | 60']));
  assert.ok(!gives(['Nội dung | Đơn vị | Số lượng', 'Quân số | người | 60']));
  assert.ok(gives(['Đơn vị | Quân số', 'Ví Dụ | 60']));
});

test('money, shares, years and withheld figures are no counts', () => {
  for (const rows of [
    ['Xã | Quân số | Súng', 'Ví Dụ | … | …'],
    ['Xã | Quân số', 'Ví Dụ | 98,6%'],
    ['Xã | Vũ khí', 'Ví Dụ | 2024'],
    ['Nội dung | Kinh phí', 'Xã Ví Dụ | 30', 'Súng | 12'],
    ['Nội dung | ĐVT | Số lượng', 'Súng, đạn | triệu đồng | 30'],
  ])
    assert.ok(!gives(rows), rows.join(' / '));
  assert.ok(!gives(['Xã | Vũ khí', 'Ví Dụ | 30'], 'ĐVT: triệu đồng'));
  assert.ok(!gives(['Xã | Dân quân', 'Ví Dụ | 30'], 'Dự toán kinh phí năm 2026'));
});
