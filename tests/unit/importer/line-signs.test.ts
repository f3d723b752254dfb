import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonName, lineSign, RANK, type LineSign } from '../../../src/importer/line-signs.ts';

const cases: [string, LineSign][] = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'motto'],
  ['cộng hoà xã hội chủ  nghĩa Việt nam', 'motto'],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'motto'],
  ['Độc lập -Tự do - Hạnh phúc', 'motto'],
  ['Kim Động, ngày 20 tháng 12 năm 2024', 'dateline'],
  ['Hà Nội, ngày      tháng 12 năm 2024', 'dateline'],
  ['Số 30-CT/HU', 'number'],
  ['SỐ: 12/2001/QĐ-BTC', 'number'],
  ['V/v tăng cường tuyển quân', 'subject'],
  ['Nơi nhận:', 'recipients'],
  ['T/M BAN THƯỜNG VỤ', 'authority'],
  ['TM. ỦY BAN NHÂN DÂN', 'authority'],
  ['KT. CHỦ TỊCH', 'authority'],
  ['TUQ. CHỦ TỊCH', 'authority'],
  ['PHÓ CHỦ TỊCH', 'role'],
  ['BÍ THƯ', 'role'],
  ['(Đã ký)', 'signed'],
  ['HUYỆN ỦY KIM ĐỘNG', null],
  ['Số lượng công dân', null],
  ['Chủ tịch xã báo cáo kết quả.', null],
];

for (const [text, sign] of cases)
  test(`“${text}” is ${sign ?? 'no sign'}`, () => assert.equal(lineSign(text), sign));

test('names of people are told from offices and sentences', () => {
  for (const name of [
    'Bùi Văn Phúc',
    'Đại tá Trần Văn Mẫu',
    'Y Thanh Mẫu',
    'K’Mẫu Văn',
    'TUẤN Hương',
  ])
    assert.ok(isPersonName(name), name);
  for (const other of ['BÍ THƯ', 'Các đại biểu dự hội nghị', 'Hà', 'Đài Kim Bảng đưa tin'])
    assert.ok(!isPersonName(other), other);
  assert.equal('Thượng tá Trần Mẫu'.replace(RANK, ''), 'Trần Mẫu');
});
