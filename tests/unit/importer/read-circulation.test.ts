import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readCirculation } from '../../../src/importer/read-circulation.ts';
import { makeSource, REFERENCE } from './make-source.ts';

const read = (last: string) =>
  readCirculation(
    findFrame(makeSource('CHỈ THỊ', 'Về nhiệm vụ năm 2025', 'Nội dung.', last), REFERENCE.docTypes),
  )?.value;

for (const [last, expected] of [
  ['Chỉ thị này phổ biến đến chi bộ./.', 'Phổ biến đến chi bộ'],
  ['Chỉ thị này được phổ biến đến đảng viên.', 'Phổ biến đến đảng viên'],
  ['Tài liệu lưu hành nội bộ.', 'Tài liệu lưu hành nội bộ'],
  ['Tuyên truyền, phổ biến đến Nhân dân về Luật.', undefined],
  ['Các cấp tổ chức thực hiện nghiêm túc.', undefined],
] as const)
  test(`“${last}” ${expected === undefined ? 'is no limit' : 'is a limit'}`, () => {
    assert.equal(read(last), expected);
  });
