import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchType, typeAtStart } from '../../../src/importer/match-type.ts';
import { REFERENCE } from './make-source.ts';

const cases: [string, ReturnType<typeof matchType>][] = [
  ['CHỈ THỊ', { docType: 'chi-thi', of: null, subject: null }],
  [
    'CHỈ THỊ CỦA BAN THƯỜNG VỤ HUYỆN ỦY',
    { docType: 'chi-thi', of: 'BAN THƯỜNG VỤ HUYỆN ỦY', subject: null },
  ],
  ['Nghị định của chính phủ', { docType: 'nghi-dinh', of: 'chính phủ', subject: null }],
  [
    'KẾ HOẠCH TUYỂN QUÂN NĂM 2025',
    { docType: 'ke-hoach', of: null, subject: 'TUYỂN QUÂN NĂM 2025' },
  ],
  ['THÔNG TƯ LIÊN TỊCH', { docType: 'thong-tu-lien-tich', of: null, subject: null }],
  ['QUYẾT ĐỊNH:', null],
  ['Kế hoạch này có ba phần', null],
  ['Báo cáo kết quả công tác', null],
  ['Tin', null],
];

for (const [line, expected] of cases)
  test(`“${line}” is read as a type only where it is one`, () => {
    assert.deepEqual(matchType(line, REFERENCE.docTypes), expected);
  });

test('the type at the start of a line comes with what follows it', () => {
  assert.deepEqual(typeAtStart('Nghị định  của Chính phủ', REFERENCE.docTypes), {
    docType: 'nghi-dinh',
    rest: 'của Chính phủ',
  });
  assert.equal(typeAtStart('Nghị địnhcủa', REFERENCE.docTypes), null);
});
