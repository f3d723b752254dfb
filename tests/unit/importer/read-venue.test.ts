import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '#importer/find-frame.ts';
import { readVenue } from '#importer/read-venue.ts';
import { makeSource, plan, REFERENCE } from './make-source.ts';

const LEAD = 'Ngày 2/12, UBND huyện tổ chức hội nghị tổng kết công tác quốc phòng năm 2022';
const read = (...texts: string[]) =>
  readVenue(findFrame(makeSource(...texts), REFERENCE.docTypes))?.value;

test('a hall is where a meeting was held, a unit alone is not', () => {
  assert.equal(
    read(`${LEAD} tại Hội trường UBND huyện, với 80 đại biểu.`),
    'Hội trường UBND huyện',
  );
  assert.equal(
    read(`Sáng nay, tại trung tâm văn hóa huyện diễn ra hội nghị. ${LEAD}.`),
    'Trung tâm văn hóa huyện',
  );
  assert.equal(read(`${LEAD} tại huyện Lạc Dương.`), undefined);
});

test('a meeting on screens is told by where it was seen', () => {
  assert.equal(
    read(`${LEAD}.`, 'Hội nghị được truyền hình trực tuyến tới 77 điểm cầu trên toàn quốc.'),
    'Trực tuyến tới 77 điểm cầu trên toàn quốc',
  );
});

test('later paragraphs and documents of an office tell no venue', () => {
  assert.equal(read(`${LEAD}.`, 'Hai.', 'Ba.', 'Bốn.', 'Họp tại hội trường xã.'), undefined);
  assert.equal(readVenue(findFrame(plan(), REFERENCE.docTypes)), null);
});
