import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHeading } from '../../../src/importer/find-heading.ts';
import { sourceLines } from '../../../src/importer/source-lines.ts';
import { makeSource, paragraph, REFERENCE, table } from './make-source.ts';

function found(blocks: Parameters<typeof makeSource>, hasLetterhead: boolean) {
  const lines = makeSource(...blocks).blocks.map((block, at) => sourceLines(block, at));
  const heading = findHeading(lines, 0, hasLetterhead, REFERENCE.docTypes);
  return (
    heading && {
      type: heading.type.docType,
      of: heading.type.of,
      title: heading.title.map(({ text }) => text),
      blocks: heading.blocks,
    }
  );
}

test('type, whose it is and subject stand on lines of their own', () => {
  assert.deepEqual(
    found(
      [
        'CHỈ THỊ',
        'CỦA BAN THƯỜNG VỤ HUYỆN ỦY',
        'Về nhiệm vụ năm 2025',
        'Năm 2024, các cấp ủy đảng đã triển khai thực hiện nhiệm vụ.',
      ],
      false,
    ),
    {
      type: 'chi-thi',
      of: 'BAN THƯỜNG VỤ HUYỆN ỦY',
      title: ['Về nhiệm vụ năm 2025'],
      blocks: [0, 1, 2],
    },
  );
});

test('a subject goes up to the rule below it, though it ends with a full stop', () => {
  const heading = found(
    [
      'thông tư',
      'Hướng dẫn thi hành Nghị định',
      'ngày 13 tháng 5 năm 1998.',
      '_____',
      'Căn cứ Luật;',
    ],
    true,
  );
  assert.equal(heading?.title.length, 2);
  assert.deepEqual(heading.blocks, [0, 1, 2, 3]);
});

test('a subject does not end in the middle, nor with the note of what it belongs to', () => {
  const heading = found(
    [
      'thông tư',
      'Hướng dẫn bổ sung quy định tại',
      'Thông tư số 99/1998/TT-BTC',
      '(Kèm theo Quyết định)',
      'Căn cứ',
    ],
    true,
  );
  assert.deepEqual(heading?.title, [
    'Hướng dẫn bổ sung quy định tại',
    'Thông tư số 99/1998/TT-BTC',
  ]);
});

test('grounds and paragraphs are no subject', () => {
  assert.deepEqual(found(['QUYẾT ĐỊNH', 'Căn cứ Luật Tổ chức Chính phủ'], true)?.title, []);
  assert.deepEqual(
    found(
      [
        paragraph('KẾ HOẠCH', { bold: true }),
        paragraph('Tuyển quân', { bold: true }),
        'Thực hiện chỉ thị của cấp trên, huyện ban hành kế hoạch',
      ],
      true,
    )?.title,
    ['Tuyển quân'],
  );
});

test('prose that begins with the word of a type is no heading', () => {
  assert.equal(found(['Thông báo', 'Chiều qua có hội nghị.'], false), null);
});

test('a joint circular is told by its second line, a list in columns is no subject', () => {
  assert.equal(
    found(['THÔNG TƯ', 'LIÊN TỊCH BỘ TÀI CHÍNH - BỘ NỘI VỤ'], false)?.type,
    'thong-tu-lien-tich',
  );
  assert.deepEqual(
    found(['DANH SÁCH', 'Công dân', table(['TT', '1'], ['Họ tên', 'Mẫu'])], true)?.title,
    ['Công dân'],
  );
});

test('the head of a table that follows is no subject, and whom a letter goes to neither', () => {
  const columns = {
    kind: 'table' as const,
    place: { part: 'body' as const, where: 'bảng 1' },
    rows: [
      [{ blocks: [paragraph('TT')] }, { blocks: [paragraph('HỌ TÊN')] }],
      [{ blocks: [paragraph('1')] }, { blocks: [paragraph('A')] }],
    ],
  };
  assert.deepEqual(found(['DANH SÁCH THÀNH VIÊN', columns], true)?.blocks, [0]);
  assert.deepEqual(found(['THÔNG BÁO THAY ĐỔI', 'Kính gởi: Phòng đăng ký'], true)?.blocks, [0]);
});
