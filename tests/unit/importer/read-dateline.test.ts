import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readDateline } from '../../../src/importer/read-dateline.ts';
import { makeSource, plan, REFERENCE } from './make-source.ts';

const TAIL =
  ' UBND tỉnh tổ chức hội nghị tổng kết công tác quốc phòng, quân sự địa phương năm 2024.';
const read = (...blocks: string[]) =>
  readDateline(findFrame(makeSource(...blocks), REFERENCE.docTypes));

test('the dateline of a head gives place and day', () => {
  const dateline = readDateline(findFrame(plan(), REFERENCE.docTypes));
  assert.deepEqual(
    [dateline?.place, dateline?.day.value, dateline?.day.confidence],
    ['Hà Nam', '2025-01-05', 0.98],
  );
});

test('a day that was to be filled in stays unknown', () => {
  const dateline = read('Kim Động, ngày    tháng 12 năm 2024', 'CHỈ THỊ', 'Về nhiệm vụ năm 2025');
  assert.equal(dateline?.day.value, '2024-12');
  assert.ok(dateline.day.confidence < 0.9);
});

for (const [lead, day, sure] of [
  ['Chiều 27/11,', 'XXXX-11-27', false],
  ['Ngày 2/12,', 'XXXX-12-02', false],
  ['(Báo Mẫu) - Ngày 2/12,', 'XXXX-12-02', false],
  ['Sáng ngày 5 tháng 3,', 'XXXX-03-05', false],
  ['Sáng nay (18/1),', 'XXXX-01-18', false],
  ['Ngày 13/10/2020,', '2020-10-13', true],
  ['Ngày 13 tháng 10 năm 2020,', '2020-10-13', true],
] as const)
  test(`“${lead}” is ${day}, and no year is inferred`, () => {
    const dateline = read(lead + TAIL);
    assert.equal(dateline?.day.value, day);
    assert.equal(dateline.day.confidence >= 0.9, sure);
  });

for (const lead of [
  'Năm 2024,',
  '23/4/2023 |',
  'Ngày 12 và 13/10,',
  'Ngày 31/2,',
  'Ngày 12/13,',
  'Từ ngày 1/2 đến 3/4,',
])
  test(`“${lead}” gives no day`, () => assert.equal(read(lead + TAIL), null));

test('the clock of a portal is no day', () => {
  assert.equal(
    read('23/4/2023  |  English', 'Hội nghị tổng kết năm 2023', 'Trong năm,' + TAIL),
    null,
  );
});
