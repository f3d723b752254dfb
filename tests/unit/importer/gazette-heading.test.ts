import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteHeading } from '#importer/gazette-heading.ts';
import { sourceLines } from '#importer/source-lines.ts';
import { makeSource, paragraph, REFERENCE } from './make-source.ts';

function read(texts: readonly string[], bold = true) {
  const { blocks } = makeSource(...texts.map((text) => paragraph(text, { bold })));
  const lines = blocks.flatMap((block, at) => sourceLines(block, at));
  const found = gazetteHeading(lines, REFERENCE.docTypes);
  return found && { ...found, lines: found.lines.length };
}

for (const [what, texts, expected] of [
  [
    'on three lines, with the office once more below',
    [
      'Nghị định',
      'của Chính phủ số 9/1998/NĐ-CP ngày 11 tháng 5 năm 1998',
      'về việc dân chủ ở xã',
      'CHÍNH PHỦ',
      'Căn cứ Luật Tổ chức Chính phủ;',
    ],
    {
      docType: 'nghi-dinh',
      of: 'Chính phủ',
      number: '9/1998/NĐ-CP',
      day: '1998-05-11',
      title: 'về việc dân chủ ở xã',
      lines: 3,
    },
  ],
  [
    'in one line, with a short day',
    ['Quyết định của Thủ tướng Chính phủ số 5 /2004/QĐ-TTg ngày 5/6/2004 về quỹ'],
    {
      docType: 'quyet-dinh',
      of: 'Thủ tướng Chính phủ',
      number: '5 /2004/QĐ-TTg',
      day: '2004-06-05',
      title: 'về quỹ',
      lines: 1,
    },
  ],
  [
    'of several offices',
    ['THÔNG TƯ', 'LIÊN TỊCH BỘ TÀI CHÍNH - CÔNG AN', 'SỐ 7/2000/TTLT-BTC-BCA', 'VỀ VIỆC BẢO VỆ'],
    {
      docType: 'thong-tu-lien-tich',
      of: 'BỘ TÀI CHÍNH - CÔNG AN',
      number: '7/2000/TTLT-BTC-BCA',
      day: null,
      title: 'VỀ VIỆC BẢO VỆ',
      lines: 4,
    },
  ],
] as const)
  test(`a heading ${what} is taken apart`, () => {
    assert.deepEqual(read(texts), expected);
  });

test('a title that names another document is no such heading, nor is prose', () => {
  assert.equal(
    read(['NGHỊ ĐỊNH CỦA CHÍNH PHỦ', 'Sửa đổi Nghị định số 3/1998/NĐ-CP của Chính phủ']),
    null,
  );
  assert.equal(read(['Quyết định số 5/2004/QĐ-UB ngày 5/6/2004 đã nêu rõ'], false), null);
  assert.equal(read(['KẾ HOẠCH', 'Tuyển quân năm 2025']), null);
});
