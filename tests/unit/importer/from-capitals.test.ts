import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromCapitals, isKnownCase } from '../../../src/importer/from-capitals.ts';

for (const [written, expected] of [
  ['T/M BAN THƯỜNG VỤ', 'T/M Ban Thường vụ'],
  ['TM.ỦY BAN NHÂN DÂN', 'TM. Ủy ban nhân dân'],
  ['KT. CHỦ TỊCH', 'KT. Chủ tịch'],
  ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
  ['BÍ THƯ', 'Bí thư'],
  ['TRƯỞNG PHÒNG', 'Trưởng phòng'],
  ['Bùi Văn Phúc', 'Bùi Văn Phúc'],
  ['TM. UỶ BAN NHÂN DÂN TỈNH', 'TM. Uỷ ban nhân dân tỉnh'],
  ['ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'Ủy ban nhân dân tỉnh Cà Mau'],
  ['BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN KIM ĐỘNG', 'Ban Chấp hành đảng bộ huyện Kim Động'],
  ['HUYỆN UỶ LẠC DƯƠNG', 'Huyện uỷ Lạc Dương'],
  ['KT. BỘ TRƯỞNG BỘ TÀI CHÍNH', 'KT. Bộ trưởng Bộ Tài chính'],
  ['GIÁM ĐỐC SỞ NỘI VỤ', 'Giám đốc Sở Nội vụ'],
] as const)
  test(`“${written}” is “${expected}” in running text`, () => {
    assert.equal(fromCapitals(written), expected);
  });

test('where words are not known, their case is a guess', () => {
  assert.ok(isKnownCase('TM. ỦY BAN NHÂN DÂN') && isKnownCase('Trưởng phòng'));
  assert.ok(!isKnownCase('TRƯỞNG PHÒNG') && !isKnownCase('TM. HỘI ĐỒNG ĐIỀU TRA'));
});
