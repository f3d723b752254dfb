import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { listDropped } from '../../../src/importer/list-dropped.ts';
import { readField } from '../../../src/importer/read-field.ts';
import { makeSource, REFERENCE, table } from './make-source.ts';

const source = makeSource(
  table(['UBND TỈNH HÀ NAM', 'Số: 1/KH-UBND'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '-----']),
  'KẾ HOẠCH',
);

test('lines that no field tells are dropped with a reason, drawn rules are not', () => {
  const frame = findFrame(source, REFERENCE.docTypes);
  const fields = {
    number: readField('1/KH-UBND', 'structural', 'Số: 1/KH-UBND'),
    docType: readField('ke-hoach', 'structural', 'KẾ HOẠCH'),
  };
  const dropped = listDropped(frame, fields);
  assert.deepEqual(
    dropped.map(({ text }) => text),
    ['UBND TỈNH HÀ NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  );
  assert.ok(dropped.every(({ reason }) => reason !== ''));
});

test('a word that evidence tells once keeps one line', () => {
  const lead = 'Ngày 2/12, UBND huyện tổ chức hội nghị tổng kết công tác quốc phòng năm 2022.';
  const title = 'Hội nghị tổng kết công tác quốc phòng';
  const frame = findFrame(makeSource(title, title, lead), REFERENCE.docTypes);
  const dropped = listDropped(frame, { title: readField(title, 'labelled', title) });
  assert.equal(dropped.length, 1);
});
