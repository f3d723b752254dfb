import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSubject } from '../../../src/importer/find-subject.ts';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { makeSource, REFERENCE } from './make-source.ts';

const TAIL =
  ' hội nghị tổng kết công tác quốc phòng, quân sự địa phương năm 2024, có nhiều đại biểu dự.';

for (const [lead, subject] of [
  ['Chiều 27/11, UBND tỉnh Hà Nam tổ chức', 'UBND tỉnh Hà Nam'],
  ['(Báo Mẫu) - Ngày 2/12, UBND huyện Lạc Dương tổ chức', 'UBND huyện Lạc Dương'],
  ['Sáng 18/1 Bộ Quốc phòng tổ chức', 'Bộ Quốc phòng'],
  ['Ngày 13/10/2020, Huyện Kim Bảng đã tổ chức', 'Huyện Kim Bảng'],
  ['Ngày 2/12, tại Hội trường UBND tỉnh tổ chức', undefined],
  ['Trong ba ngày qua đã diễn ra', undefined],
] as const)
  test(`who holds the meeting in “${lead} …” is ${subject ?? 'not said'}`, () => {
    const frame = findFrame(
      makeSource(lead + TAIL, 'Hội nghị kết thúc tốt đẹp.'),
      REFERENCE.docTypes,
    );
    assert.equal(findSubject(frame)?.text, subject);
  });
