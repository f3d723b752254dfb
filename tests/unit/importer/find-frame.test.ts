import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { blockText } from '../../../src/importer/source-lines.ts';
import { makeSource, plan, REFERENCE, table } from './make-source.ts';

test('each block of a document is in exactly one part, and its annex is body', () => {
  const frame = findFrame(plan(), REFERENCE.docTypes);
  assert.equal(frame.kind, 'official');
  assert.deepEqual(frame.parts, [
    'letterhead',
    'heading',
    'heading',
    'heading',
    ...Array<string>(6).fill('body'),
    'closing',
    'body',
    'body',
  ]);
  assert.equal(frame.body.length, 8);
  assert.equal(frame.body.map(blockText).at(-1), 'Bảng phân công');
});

test('a page of news is no office’s document, even with a date in a line', () => {
  const lead =
    'Ngày 2/12, UBND huyện tổ chức hội nghị tổng kết công tác quốc phòng địa phương năm 2022.';
  const frame = findFrame(
    makeSource('Trang chủ', 'Ngày 5 tháng 3 năm 2022', lead, lead),
    REFERENCE.docTypes,
  );
  assert.equal(frame.kind, 'news');
  assert.equal(frame.parts[0], 'furniture');
  assert.ok(frame.body.every((block) => blockText(block) !== 'Trang chủ'));
});

test('the line of whose document it is belongs to the heading', () => {
  const { parts } = findFrame(
    makeSource('CHỈ THỊ', 'CỦA BAN THƯỜNG VỤ HUYỆN ỦY', 'Về nhiệm vụ năm 2025', 'Nội dung.'),
    REFERENCE.docTypes,
  );
  assert.deepEqual(parts, ['heading', 'heading', 'heading', 'body']);
});

test('a table that holds a whole form stays in the body', () => {
  const form = table(
    [
      'TÊN DOANH NGHIỆP',
      'THÔNG BÁO',
      'Thay đổi vốn',
      'Một.',
      'Hai.',
      'Ba.',
      'Bốn.',
      'Năm.',
      'Sáu.',
      'Bảy.',
      'Tám.',
    ],
    ['b'],
  );
  const { parts } = findFrame(makeSource(form), REFERENCE.docTypes);
  assert.deepEqual(parts, ['body']);
});
