import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHeading } from '#markdown/heading-number.ts';

const cases: readonly (readonly [
  text: string,
  anchor: string,
  number: string | null,
  title: string,
])[] = [
  ['2. Tuyển chọn và gọi công dân nhập ngũ', 'muc-2', '2', 'Tuyển chọn và gọi công dân nhập ngũ'],
  ['2) Tuyển quân', 'muc-2', '2', 'Tuyển quân'],
  ['2.1. Khám tuyển', 'muc-1', '2.1', 'Khám tuyển'],
  ['3 Huấn luyện', 'muc-3', '3', 'Huấn luyện'],
  ['II. KẾT QUẢ', 'muc-ii', 'II', 'KẾT QUẢ'],
  ['Điều 5. Trách nhiệm', 'dieu-5', 'Điều 5', 'Trách nhiệm'],
  ['ĐIỀU 5: Trách nhiệm', 'dieu-5', 'ĐIỀU 5', 'Trách nhiệm'],
  ['Điều 7a', 'dieu-7a', 'Điều 7a', 'Điều 7a'],
  ['Chương II. QUY ĐỊNH', 'chuong-ii', 'Chương II', 'QUY ĐỊNH'],
  ['Mục 1 Tuyển quân', 'muc-1', 'Mục 1', 'Tuyển quân'],
  ['a) Về tổ chức', 'diem-a', 'a', 'Về tổ chức'],
  ['đ) Về bảo đảm', 'diem-dd', 'đ', 'Về bảo đảm'],
  ['Kết quả năm 2024', 'ket-qua-nam-2024', null, 'Kết quả năm 2024'],
  ['5 năm qua', '5-nam-qua', null, '5 năm qua'],
  ['100% chỉ tiêu', '100-chi-tieu', null, '100% chỉ tiêu'],
  ['Mục đích, yêu cầu', 'muc-dich-yeu-cau', null, 'Mục đích, yêu cầu'],
  ['Điều động lực lượng', 'dieu-dong-luc-luong', null, 'Điều động lực lượng'],
  ['Chính sách', 'chinh-sach', null, 'Chính sách'],
  ['…', 'muc', null, '…'],
];
for (const [text, anchor, number, title] of cases) {
  test(`the heading “${text}” gives ${anchor}`, () => {
    const read = readHeading(text);
    assert.deepEqual([read.anchor, read.number, read.title], [anchor, number, title]);
  });
}

test('articles, chapters and parts count through the whole text', () => {
  assert.ok(readHeading('Điều 5. A').absolute);
  assert.ok(readHeading('Chương II').absolute);
  assert.ok(!readHeading('Mục 1. A').absolute);
  assert.ok(readHeading('Điều 5. A').article);
});
