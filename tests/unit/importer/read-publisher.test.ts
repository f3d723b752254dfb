import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readPublisher } from '../../../src/importer/read-publisher.ts';
import { makeSource, plan, REFERENCE } from './make-source.ts';

const LEAD =
  'Ngày 2/12, UBND huyện tổ chức hội nghị tổng kết công tác quốc phòng địa phương năm 2022.';
const read = (...blocks: string[]) =>
  readPublisher(findFrame(makeSource(...blocks), REFERENCE.docTypes))?.value.publisher;

test('a publisher is named before the lead, below the text or in the head of its portal', () => {
  assert.equal(read('(Báo Mẫu) - ' + LEAD, LEAD), 'Báo Mẫu (tên ghi ở đầu tin)');
  assert.equal(read(LEAD, LEAD, 'Đài Kim Bảng'), 'Đài Kim Bảng (tên ghi ở cuối tin)');
  assert.equal(
    read('Cổng thông tin điện tử tỉnh Mẫu', LEAD, LEAD),
    'Cổng thông tin điện tử tỉnh Mẫu',
  );
});

test('who wrote it is no publisher, and an office’s document has none', () => {
  assert.equal(read(LEAD, LEAD, 'MẪU HƯƠNG'), undefined);
  assert.equal(readPublisher(findFrame(plan(), REFERENCE.docTypes)), null);
});
