import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readPlanTypes } from '../../../src/importer/read-plan-types.ts';
import { makeSource, REFERENCE } from './make-source.ts';

const frame = findFrame(
  makeSource('Trời mưa, cả huyện cùng nhau dọn dẹp đường làng ngõ xóm cho sạch.'),
  REFERENCE.docTypes,
);

for (const [title, expected] of [
  ['Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025', ['nhiem-vu-nam']],
  [
    'Tổng kết công tác quốc phòng năm 2023; triển khai nhiệm vụ năm 2024',
    ['tong-ket-nam', 'nhiem-vu-nam'],
  ],
  ['Tuyển chọn và gọi công dân nhập ngũ năm 2025', ['tuyen-quan']],
  ['Về công tác văn thư', undefined],
] as const)
  test(`“${title}” is of ${expected?.join(', ') ?? 'no known kind'}`, () => {
    const field = readPlanTypes(frame, title, REFERENCE.planTypes);
    assert.deepEqual(field?.value, expected);
    assert.ok((field?.confidence ?? 0) < 0.9);
  });

test('keys that the list does not have are passed over', () => {
  assert.equal(readPlanTypes(frame, 'Tổng kết năm', new Map()), null);
});
