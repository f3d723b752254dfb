import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLead, LEAD_DAY } from '../../../src/importer/find-lead.ts';
import { makeSource } from './make-source.ts';

const FILL = ' UBND tỉnh tổ chức hội nghị tổng kết công tác quốc phòng địa phương.';

test('the lead opens with a day, though a summary or a caption stands before it', () => {
  const lead = `Chiều 27/11,${FILL}`;
  assert.equal(
    findLead({ body: makeSource('Ảnh hội nghị', `Tóm lại,${FILL}`, lead).blocks }),
    lead,
  );
  assert.equal(findLead({ body: makeSource(`Năm qua,${FILL}`).blocks }), `Năm qua,${FILL}`);
  assert.equal(findLead({ body: makeSource('Ngắn').blocks }), '');
});

test('a day is known with and without the name of the paper before it', () => {
  assert.ok(LEAD_DAY.test('(Báo Mẫu) - Ngày 2/12, huyện'));
  assert.ok(!LEAD_DAY.test('Năm 2022, huyện'));
});
