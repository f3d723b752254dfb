import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '#importer/find-frame.ts';
import { readUnits } from '#importer/read-units.ts';
import { makeSource, REFERENCE } from './make-source.ts';

const frame = findFrame(
  makeSource(
    'Đăng nhập',
    'Cổng thông tin điện tử tỉnh Hải Dương',
    'Tổng kết công tác quốc phòng năm 2023',
    'Sáng 18/1, Bộ Quốc phòng tổ chức hội nghị trực tuyến tổng kết công tác quốc phòng năm 2023.',
    'Hội nghị kết thúc.',
  ),
  REFERENCE.docTypes,
);

test('a portal that tells of a conference of all the country names the unit it concerns', () => {
  const units = readUnits(frame, 'viet-nam', '2024-01-18');
  assert.deepEqual(units?.value, ['hai-duong-30']);
  assert.ok(units.confidence <= 0.5);
});

test('of a unit’s own meeting nothing is added', () => {
  assert.equal(readUnits(frame, 'hai-duong-30', '2024-01-18'), null);
  assert.equal(readUnits(frame, null, null), null);
});
